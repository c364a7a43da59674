//! Commands typed into PowerShell: what `-Scopes` asks for, and searches whose
//! words are no permissions of anybody.

use std::ops::Range;

use crate::permission::Kind;
use crate::reading::cells;
use crate::reading::draft::{Draft, Manner};
use crate::reading::grant::Status;
use crate::reading::{json, resource};

use super::{read_role, source};

/// How many lines one command may go on over.
const LINES: usize = 60;

/// Reads the commands in what nobody has taken yet.
pub(super) fn read(draft: &mut Draft<'_>) {
    let lines = draft.open_lines();
    let mut lines = lines.into_iter().peekable();
    while let Some(line) = lines.next() {
        if !is_command(draft.slice(&line)) {
            continue;
        }
        let mut command = line.clone();
        let mut count = 1;
        while count < LINES
            && goes_on(draft.slice(&command))
            && let Some(next) = lines.next_if(|next| next.start == command.end + 1)
        {
            command.end = next.end;
            count += 1;
        }
        if read_command(draft, &command) {
            draft.take(command);
        }
    }
}

/// Reads a command; not one that holds a manifest.
fn read_command(draft: &mut Draft<'_>, command: &Range<usize>) -> bool {
    let mut source = source(command.start);
    let defaults = draft.defaults.len();
    let manner = json::declared(Some(Kind::Delegated), None);
    let parameters = parameters(draft.text, command);
    if parameters.iter().any(|(parameter, _)| parameter == "requiredresourceaccess") {
        return false;
    }
    let word = |wanted: &str| {
        let found = parameters.iter().find(|(parameter, _)| parameter == wanted);
        found.and_then(|(_, value)| draft.text.get(cells::bare(draft.text, value)))
    };
    let id = json::declared(
        word("type").and_then(json::kind_of),
        word("apiid").and_then(resource::named),
    );
    for (parameter, value) in parameters {
        match parameter.as_str() {
            "scopes" | "scope" => {
                draft.read_names(&mut source, value, manner);
            }
            "permissionid" => {
                draft.read_id(&mut source, cells::bare(draft.text, &value), id);
            }
            "approleid" => read_role(draft, &mut source, &value, None, Status::Declared),
            "approle" | "applicationpermissions" | "graphapplicationpermissions" => {
                let manner = Manner { kind: Some(Kind::Application), ..manner };
                draft.read_names(&mut source, value, manner);
            }
            "delegatedpermissions" | "graphdelegatepermissions" => {
                draft.read_names(&mut source, value, manner);
            }
            _ => {}
        }
    }
    if !source.finds.is_empty() || draft.defaults.len() > defaults {
        draft.sources.push(source);
    }
    true
}

/// The parameters of a command and their values.
fn parameters(text: &str, command: &Range<usize>) -> Vec<(String, Range<usize>)> {
    let slice = text.get(command.clone()).unwrap_or_default();
    let mut parameters: Vec<(String, Range<usize>)> = Vec::new();
    let mut before = ' ';
    let mut quote: Option<char> = None;
    for (at, character) in slice.char_indices() {
        match quote {
            Some(open) if character == open || character == '\n' => quote = None,
            Some(_) => {}
            None if character == '"' || character == '\'' => quote = Some(character),
            None => {}
        }
        let begins = character == '-' && before.is_whitespace() && quote.is_none();
        before = character;
        let ends = begins || (quote.is_none() && matches!(character, '|' | ';'));
        if ends && let Some(last) = parameters.last_mut() {
            last.1.end = last.1.end.min(command.start + at);
        }
        if begins {
            let rest = slice.get(at + 1..).unwrap_or_default();
            let len = rest.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(rest.len());
            let name = rest.get(..len).unwrap_or_default().to_ascii_lowercase();
            parameters.push((name, command.start + at + 1 + len..command.end));
        }
    }
    parameters
}

/// Whether a line holds a command of a module for Microsoft's directory.
fn is_command(line: &str) -> bool {
    const NOUNS: [&str; 7] = ["Mg", "Az", "AzureAD", "PnP", "Entra", "Cs", "Graph"];
    let line = line.trim_start();
    let prompted = line.starts_with("PS ") || line.starts_with("PS>");
    let command = if prompted {
        line.split_once('>').map_or(line, |(_, command)| command).trim_start()
    } else {
        line.trim_start_matches(['>', '$', '#', '`', ' '])
    };
    let assigned = command.starts_with('$') || line.starts_with('$');
    let command = if assigned {
        command.split_once('=').map_or("", |(_, command)| command).trim_start_matches([' ', '('])
    } else {
        command
    };
    let first = command
        .split(|c: char| !(c.is_ascii_alphanumeric() || c == '-'))
        .next()
        .unwrap_or_default();
    let mut behind = command.get(first.len()..).unwrap_or_default().chars();
    // `AuditLogsQuery-Entra.Read.All` is a permission.
    if behind.next() == Some('.') && behind.next().is_some_and(char::is_alphanumeric) {
        return false;
    }
    let Some((verb, noun)) = first.split_once('-') else { return false };
    // "Get-MgContext shows …", "Get-MgUser : Insufficient privileges".
    let behind = command.get(first.len()..).unwrap_or_default();
    let words = behind.strip_prefix(' ').unwrap_or_default().trim_start();
    let told = words.starts_with(|c: char| c.is_ascii_lowercase() || c == ':');
    if (told || behind.starts_with(':')) && verb != "Find" {
        return false;
    }
    let verb_like = verb.len() > 2 && verb.starts_with(|c: char| c.is_ascii_uppercase());
    let ours = NOUNS.iter().any(|start| {
        noun.get(..start.len()).is_some_and(|front| front.eq_ignore_ascii_case(start))
            && (noun.len() == start.len()
                || noun
                    .get(start.len()..)
                    .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_uppercase())))
    });
    verb_like && (ours || (verb == "Import" && noun == "Module"))
}

/// Whether a command goes on in the next line.
fn goes_on(command: &str) -> bool {
    let end = command.trim_end();
    let open = end.matches('(').count() > end.matches(')').count();
    end.ends_with(['`', ',', '|', '(', '{']) || open
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_known_by_their_module() {
        for line in [
            "PS C:\\> Connect-MgGraph -Scopes User.Read",
            "Find-MgGraphPermission mail.read",
            "$grants = Get-MgOauth2PermissionGrant -All",
            "PS /home/mina> (Get-MgContext).Scopes",
        ] {
            assert_eq!(is_command(line), !line.contains('('), "{line}");
        }
        assert!(!is_command("Read-only access to Mail.Read"));
        assert!(!is_command("AuditLogsQuery-Entra.Read.All"));
    }

    #[test]
    fn parameters_have_values() {
        let text = "Connect-MgGraph -Scopes \"a -b\",'c' -NoWelcome | x";
        let found = parameters(text, &(0..text.len()));
        let found: Vec<(&str, &str)> =
            found.iter().map(|(name, span)| (name.as_str(), text[span.clone()].trim())).collect();
        assert_eq!(found, [("scopes", "\"a -b\",'c'"), ("nowelcome", "")]);
    }
}
