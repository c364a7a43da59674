//! Blocks of text as plain text or as Markdown.

use crate::wording::Block;

/// How a text is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// For a mail: names stand as they are.
    Plain,
    /// For a ticket or a page: names and commands are code.
    Markdown,
}

/// The blocks as one text, with an empty line between them.
pub fn lay_out(blocks: &[Block], style: Style) -> String {
    let mut text = String::new();
    for block in blocks {
        if !text.is_empty() {
            text.push('\n');
        }
        match block {
            Block::Title(title) => heading(&mut text, "## ", title, style),
            Block::Heading(title) => heading(&mut text, "### ", title, style),
            Block::Text(paragraph) => {
                inline(&mut text, paragraph, style);
                text.push('\n');
            }
            Block::Items(items) => {
                for item in items {
                    text.push_str("- ");
                    inline(&mut text, item, style);
                    text.push('\n');
                }
            }
            Block::Table(rows) => table(&mut text, rows, style),
            Block::Commands(commands) => {
                let fence = style == Style::Markdown;
                if fence {
                    text.push_str("```powershell\n");
                }
                for command in commands {
                    text.push_str(command);
                    text.push('\n');
                }
                if fence {
                    text.push_str("```\n");
                }
            }
        }
    }
    text
}

/// A Markdown table in either style, since it is readable as plain text, too.
fn table(text: &mut String, rows: &[Vec<String>], style: Style) {
    for (index, row) in rows.iter().enumerate() {
        for cell in row {
            text.push_str("| ");
            inline(text, cell, style);
            text.push(' ');
        }
        text.push_str("|\n");
        if index == 0 {
            text.push_str(&"|---".repeat(row.len()));
            text.push_str("|\n");
        }
    }
}

fn heading(text: &mut String, mark: &str, title: &str, style: Style) {
    if style == Style::Markdown {
        text.push_str(mark);
    }
    inline(text, title, style);
    text.push('\n');
}

/// In plain text the back-ticks go.
fn inline(text: &mut String, piece: &str, style: Style) {
    match style {
        Style::Markdown => text.push_str(piece),
        Style::Plain => text.extend(piece.split('`')),
    }
}
