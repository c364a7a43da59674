//! Commands typed into PowerShell: what `Connect-MgGraph -Scopes User.Read` asks for, and
//! searches, whose words were granted to nobody: `Find-MgGraphPermission mail.read`.

use std::ops::Range;

use crate::permission::{Kind, Resource};
use crate::reading::evidence::block::Block;
use crate::reading::evidence::findings::{Findings, Manner};
use crate::reading::evidence::grant::Format;
use crate::reading::evidence::manner;
use crate::reading::text::phrase;
use crate::reading::words::cells;
use crate::reading::words::kind;
use crate::reading::words::names;
use crate::reading::words::resources;
use crate::status::Status;

use super::shown::{from_token, granted, read_role, source};

/// How many lines one command may go on over.
const LINES: usize = 60;

/// Reads the commands in what nobody has taken yet.
pub(super) fn read(findings: &mut Findings<'_>) {
    printed_scopes(findings);
    let lines = findings.open_lines();
    let mut lines = lines.into_iter().peekable();
    while let Some(line) = lines.next() {
        if !is_command(findings.slice(&line)) {
            continue;
        }
        let mut command = line.clone();
        let mut count = 1;
        while count < LINES
            && let Some(next) = lines.next_if(|next| {
                next.start == command.end + 1
                    && (goes_on(findings.slice(&command)) || is_broken(findings, &command, next))
            })
        {
            command.end = next.end;
            count += 1;
        }
        if read_command(findings, &command) {
            findings.take(command);
        }
    }
}

/// The scopes of a context, below the command that prints them, one a line or joined:
/// `(Get-MgContext).Scopes`. They are made from a token.
fn printed_scopes(findings: &mut Findings<'_>) {
    let lines = findings.open_lines();
    let mut lines = lines.into_iter().peekable();
    while let Some(line) = lines.next() {
        let lower = findings.slice(&line).to_ascii_lowercase();
        if !lower.contains("get-mgcontext") || !lower.contains("scopes") {
            continue;
        }
        let mut source = Block::new(Format::List, line.start);
        let mut end = line.end;
        while let Some(name) = lines.next_if(|next| {
            let hits = names::hits(findings.text, next.clone());
            let parts = |span: Range<usize>| {
                findings.slice(&span).trim_matches([' ', '\t', ',', ';']).is_empty()
            };
            let mut from = next.start;
            let mut alone = hits
                .iter()
                .all(|hit| parts(std::mem::replace(&mut from, hit.span.end)..hit.span.start));
            alone &= parts(from..next.end);
            alone
        }) {
            end = name.end;
            findings.read_names(&mut source, name, granted(None));
        }
        if !source.finds.is_empty() {
            from_token(&mut source, None);
            findings.take(line.start..end);
            findings.blocks.push(source);
        }
    }
}

/// Reads a command. Returns false for one that holds an object: it stays open, since this
/// format does not read objects in commands.
fn read_command(findings: &mut Findings<'_>, command: &Range<usize>) -> bool {
    let mut source = source(command.start);
    let defaults = findings.defaults.len();
    let manner = manner::declared(Some(Kind::Delegated), None);
    let parameters = parameters(findings.text, command);
    let holds = ["requiredresourceaccess", "bodyparameter"];
    if parameters.iter().any(|(parameter, _)| holds.contains(&parameter.as_str())) {
        return false;
    }
    let word = |wanted: &str| {
        let found = parameters.iter().find(|(parameter, _)| parameter == wanted);
        found.and_then(|(_, value)| findings.text.get(cells::inner(findings.text, value)))
    };
    let id = manner::declared(
        word("type").and_then(kind::of_type),
        word("apiid").and_then(resources::named),
    );
    for (parameter, value) in parameters {
        match parameter.as_str() {
            "scopes" | "scope" => {
                findings.read_names(&mut source, value, manner);
            }
            "permissionid" => {
                findings.read_id(&mut source, cells::inner(findings.text, &value), id);
            }
            "approleid" => read_role(findings, &mut source, &value, None, Status::Declared),
            // `-GraphApplicationPermissions`, `-SharePointDelegatePermissions`
            _ => {
                let kind = kind_of(&parameter);
                let sharepoint = parameter.starts_with("sharepoint");
                let resource = sharepoint.then_some(Resource::SharePointOnline);
                if kind.is_some() {
                    findings.read_names(&mut source, value, Manner { kind, resource, ..manner });
                }
            }
        }
    }
    if !source.finds.is_empty() || findings.defaults.len() > defaults {
        findings.blocks.push(source);
    }
    true
}

/// The kind of the permissions that a parameter holds, if it holds any.
fn kind_of(parameter: &str) -> Option<Kind> {
    let ends = |ends: &[&str]| ends.iter().any(|end| parameter.ends_with(end));
    match () {
        () if ends(&["approle", "applicationpermissions"]) => Some(Kind::Application),
        () if ends(&["delegatepermissions", "delegatedpermissions"]) => Some(Kind::Delegated),
        () => None,
    }
}

/// The parameters of a command and their values.
fn parameters(text: &str, command: &Range<usize>) -> Vec<(String, Range<usize>)> {
    let slice = text.get(command.clone()).unwrap_or_default();
    let mut parameters: Vec<(String, Range<usize>)> = Vec::new();
    let mut before = ' ';
    let mut quote: Option<char> = None;
    for (at, character) in slice.char_indices() {
        match quote {
            Some(open) if character == open => quote = None,
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
    let command = match line.split_once('>').filter(|_| prompted) {
        Some((_, command)) => command.trim_start(),
        None => line.trim_start_matches(['>', '$', '#', '`', ' ']),
    };
    let command = match command.split_once('=').filter(|_| line.starts_with('$')) {
        Some((_, command)) => command.trim_start_matches([' ', '(']),
        None => command,
    };
    let ends = |c: char| !(c.is_ascii_alphanumeric() || c == '-');
    let (first, behind) = command.split_at(command.find(ends).unwrap_or(command.len()));
    let Some((verb, noun)) = first.split_once('-') else { return false };
    // A sentence or an error that begins with a command is none: "Get-MgContext shows …",
    // "Get-MgUser : Insufficient privileges".
    let words = behind.strip_prefix(' ').unwrap_or_default().trim_start();
    let told = words.starts_with(|c: char| c.is_ascii_lowercase() || c == ':');
    let ours = NOUNS.iter().any(|start| {
        noun.get(..start.len()).is_some_and(|front| front.eq_ignore_ascii_case(start))
    });
    // `AuditLogsQuery-Entra.Read.All` is a permission.
    (ours || first == "Import-Module")
        && verb.starts_with(|c: char| c.is_ascii_uppercase())
        && !behind.starts_with('.')
        && (verb == "Find" || !(told || behind.starts_with(':')))
}

/// Whether the edge of a window broke a command in front of the next line.
fn is_broken(findings: &Findings<'_>, command: &Range<usize>, next: &Range<usize>) -> bool {
    let last = findings.slice(command).rsplit('\n').next().unwrap_or_default();
    phrase::is_command_open(last, findings.slice(next))
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
