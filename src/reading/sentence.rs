//! Sentences as words, marks and names.

use super::cells;
use super::grant::Status;
use super::names::Hit;

/// A token of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token {
    Name(usize),
    Word(String),
    /// A separator inside a clause.
    Mark(char),
    /// The end of a clause, and of a question.
    Stop,
    Question,
}

impl Token {
    pub fn ends(&self) -> bool {
        matches!(self, Token::Stop | Token::Question)
    }
}

/// The tokens of `text`, which begins at `start` of the page, and holds `hits`.
pub(super) fn tokens(text: &str, start: usize, hits: &[Hit]) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut next = hits.iter().enumerate().peekable();
    let mut skip_to = 0;
    let mut word = String::new();
    let mut characters = text.char_indices().peekable();
    // A row of dots behind a blank leads to a status.
    let (mut last, mut leader) = (' ', false);
    while let Some((offset, character)) = characters.next() {
        let place = start + offset;
        let front = std::mem::replace(&mut last, character);
        if let Some((index, hit)) = next.peek()
            && place >= hit.span.start
        {
            flush(&mut word, &mut tokens);
            tokens.push(Token::Name(*index));
            skip_to = hit.span.end;
            next.next();
        }
        if place < skip_to {
            continue;
        }
        if character.is_alphanumeric() || character == '\'' {
            word.extend(character.to_lowercase());
            continue;
        }
        flush(&mut word, &mut tokens);
        let after = characters.peek().map(|(_, next)| *next);
        let ends = after.is_none_or(|next| !next.is_alphanumeric());
        leader = (leader && front == '.') || (front == ' ' && after == Some('.'));
        if let Some(status) = cells::sign(character) {
            let sign = if status == Status::Granted { "✓" } else { "✗" };
            tokens.push(Token::Word(sign.to_owned()));
            continue;
        }
        match character {
            '≠' => tokens.push(Token::Word("not".to_owned())),
            '!' if matches!(characters.peek(), Some((_, '='))) => {
                tokens.push(Token::Word("not".to_owned()));
            }
            ';' | '!' => tokens.push(Token::Stop),
            '?' => tokens.push(Token::Question),
            '.' if ends && !leader => tokens.push(Token::Stop),
            '\n' | ' ' | '\t' | '.' => {}
            // A cross as chats and wikis write it, `:x:` and `(x)`.
            ':' | ')' if matches!(&tokens[..], [.., Token::Mark(':' | '('), Token::Word(x)] if x == "x") =>
            {
                tokens.push(Token::Word("✗".to_owned()));
            }
            ',' if is_answer(&tokens) => tokens.push(Token::Stop),
            other => tokens.push(Token::Mark(other)),
        }
    }
    flush(&mut word, &mut tokens);
    tokens
}

/// "No, X was rejected": an answer stands in front of a sentence of its own.
fn is_answer(tokens: &[Token]) -> bool {
    let answer = matches!(tokens.last(), Some(Token::Word(word)) if word == "no" || word == "yes");
    let mut clause = tokens.iter().rev().take_while(|token| !token.ends());
    answer && clause.all(|token| !matches!(token, Token::Name(_)))
}

fn flush(word: &mut String, tokens: &mut Vec<Token>) {
    let trimmed = word.trim_matches('\'');
    match trimmed {
        "" => {}
        // "Everything but X".
        "but" if matches!(tokens.last(), Some(Token::Word(all)) if all == "everything" || all == "all") =>
        {
            tokens.push(Token::Word("except".to_owned()));
        }
        "but" | "however" | "although" | "whereas" => tokens.push(Token::Stop),
        trimmed => tokens.push(Token::Word(trimmed.to_owned())),
    }
    word.clear();
}

pub(super) fn words(tokens: &[Token]) -> Vec<String> {
    tokens
        .iter()
        .filter_map(|token| match token {
            Token::Word(word) => Some(word.clone()),
            _ => None,
        })
        .collect()
}
