//! Which API a text means: by address, by id, by name.

use crate::permission::Resource;

use crate::reading::text::find;
use crate::reading::words::look::is_guid;
use crate::reading::words::unlisted;

/// A prefix of a scope, as in `https://graph.microsoft.com/User.Read`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::reading) struct Prefix {
    pub resource: Resource,
    /// Where it begins.
    pub start: usize,
    /// Whether what follows is a scope of that API even where no list has it.
    pub vouches: bool,
}

const GRAPH_HOSTS: [&str; 4] = [
    "graph.microsoft.com",
    "graph.microsoft.us",
    "dod-graph.microsoft.us",
    "microsoftgraph.chinacloudapi.cn",
];

/// The tenant of Microsoft's personal accounts.
pub(in crate::reading) const PERSONAL_TENANT: &str = "9188040d-6c67-4c5b-b112-36a304b66dad";

/// The API that an audience or a resource names: an address, a GUID, or a
/// display name.
pub(in crate::reading) fn named(text: &str) -> Option<Resource> {
    let text = text.trim().trim_matches(['"', '\'', '`']).trim();
    if text.is_empty() || unlisted::is_sample(text) {
        return None;
    }
    let lower = text.to_ascii_lowercase();
    // The edge of a window may have broken the text: a name between two words, an id or
    // an address within a word.
    let lower = match by_display_name(&lower.replace('\n', " ")) {
        Some(resource) => return Some(resource),
        None => lower.replace(char::is_whitespace, ""),
    };
    if is_guid(&lower) {
        return Some(match lower.as_str() {
            "00000003-0000-0000-c000-000000000000" => Resource::MicrosoftGraph,
            "00000002-0000-0000-c000-000000000000" => Resource::AzureAdGraph,
            "00000002-0000-0ff1-ce00-000000000000" => Resource::ExchangeOnline,
            "00000003-0000-0ff1-ce00-000000000000" => Resource::SharePointOnline,
            _ => Resource::Other,
        });
    }
    Some(of_host(host(&lower)))
}

/// The API that a display name means, and only a display name.
pub(in crate::reading) fn by_display_name(text: &str) -> Option<Resource> {
    if text.len() > 200 {
        return None;
    }
    // Most texts are no display name, and their first word shows it.
    const FIRST: [&str; 8] = [
        "microsoft",
        "microsoftgraph",
        "graph",
        "azure",
        "windows",
        "office",
        "exchange",
        "sharepoint",
    ];
    let first = text.split_whitespace().next()?;
    if !FIRST.iter().any(|known| known.eq_ignore_ascii_case(first)) {
        return None;
    }
    // The edge of a window may have broken the name.
    let words: Vec<&str> = text.split_whitespace().collect();
    let lower = words.join(" ").to_ascii_lowercase();
    Some(match lower.as_str() {
        "microsoft graph" | "microsoftgraph" | "graph" | "graph api" | "microsoft graph api" => {
            Resource::MicrosoftGraph
        }
        "azure active directory graph" | "windows azure active directory" | "azure ad graph" => {
            Resource::AzureAdGraph
        }
        "office 365 exchange online" | "exchange online" | "exchange" => Resource::ExchangeOnline,
        "office 365 sharepoint online" | "sharepoint online" | "sharepoint" => {
            Resource::SharePointOnline
        }
        _ => return None,
    })
}

/// The API that a label means. A label may also name an app or a page, so that it counts
/// only where the API is known, or where the label calls itself an API. `listed`:
/// Microsoft's list has the permission beside or below the label. A permission that it
/// does not have can only be of the API that the label names.
pub(in crate::reading) fn by_label(label: &str, listed: bool) -> Option<Resource> {
    let lower = label.to_lowercase();
    let words = || lower.split(|letter: char| !letter.is_alphanumeric());
    by_display_name(lower.split('(').next().unwrap_or_default()).or_else(|| match () {
        () if lower.contains("graph") => Some(Resource::MicrosoftGraph),
        () if words().any(|word| word.trim_end_matches('s').ends_with("api")) => {
            Some(Resource::Other)
        }
        () => (!listed).then_some(Resource::Other),
    })
}

/// The host of an address, without its scheme, port, path, query and fragment.
fn host(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let rest = rest.trim_start_matches('/');
    let end = rest.find(['/', ':', '?', '#']).unwrap_or(rest.len());
    rest.get(..end).unwrap_or(rest)
}

fn of_host(host: &str) -> Resource {
    if GRAPH_HOSTS.contains(&host) {
        return Resource::MicrosoftGraph;
    }
    match host {
        "graph.windows.net" => Resource::AzureAdGraph,
        "outlook.office365.com" | "outlook.office.com" => Resource::ExchangeOnline,
        _ if host.ends_with(".sharepoint.com") => Resource::SharePointOnline,
        _ => Resource::Other,
    }
}

/// Whether the text names a national cloud's address.
pub(in crate::reading) fn is_national(text: &str) -> bool {
    NATIONAL.iter().any(|host| find::contains(text, host))
}

/// Addresses that only national clouds use.
pub(in crate::reading) const NATIONAL: [&str; 6] = [
    "graph.microsoft.us",
    "microsoftgraph.chinacloudapi.cn",
    "login.microsoftonline.us",
    "login.partner.microsoftonline.cn",
    "login.chinacloudapi.cn",
    "login.microsoftonline.de",
];

/// The prefix that stands in front of a scope's name at `start`, plain or
/// percent-encoded.
pub(in crate::reading) fn prefix(text: &str, start: usize) -> Option<Prefix> {
    let before = tail(text.get(..start)?, 200);
    let from = start - before.len();
    let slash = [("/", 1), ("%2f", 3), ("%2F", 3)]
        .into_iter()
        .find(|(slash, _)| before.ends_with(slash))?;
    let head = before.get(..before.len() - slash.1)?;
    if !may_be_prefix(head) {
        return None;
    }
    let begin = head
        .rfind(|character: char| {
            !(character.is_ascii_alphanumeric()
                || matches!(character, ':' | '/' | '.' | '-' | '_' | '%' | '~' | '\\'))
        })
        .map_or(0, |index| {
            index + head.get(index..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8)
        });
    let word = head.get(begin..)?;
    let (word, skipped) = last_address(word);
    let mut decoded = word.to_ascii_lowercase();
    // In JSON a slash may stand behind a backslash.
    if decoded.contains(['%', '\\']) {
        decoded = decoded.replace("%3a", ":").replace("%2f", "/").replace('\\', "");
    }
    let decoded = decoded.trim_end_matches('/');
    let start = from + begin + skipped;
    if let Some(rest) = decoded.strip_prefix("api://") {
        let resource = if is_guid(rest) { named(rest)? } else { Resource::Other };
        return Some(Prefix { resource, start, vouches: true });
    }
    if is_guid(decoded) {
        return Some(Prefix { resource: named(decoded)?, start, vouches: true });
    }
    // A text may begin within the scheme of the address: `ttps://`.
    let address = decoded
        .split_once("://")
        .filter(|(scheme, _)| "https".ends_with(scheme) || "http".ends_with(scheme))
        .map(|(_, address)| address);
    let bare = address.is_none() && !decoded.contains(':');
    let host = address.unwrap_or(decoded).trim_start_matches('/');
    if host.contains('/') || host.is_empty() {
        return None;
    }
    let resource = of_host(host);
    if bare && resource == Resource::Other {
        return None;
    }
    Some(Prefix { resource, start, vouches: resource != Resource::Other })
}

/// Whether a text may end in an address or an id. This quick look at its last part
/// rules out nearly everything that stands in front of a slash.
fn may_be_prefix(head: &str) -> bool {
    let slashes = ['/', '\\'];
    let head = head.trim_end_matches(slashes);
    let part = |byte: &u8| byte.is_ascii_alphanumeric() || b".-_%~".contains(byte);
    let last = head.bytes().rev().take_while(part).count();
    let (front, last) = head.split_at_checked(head.len() - last).unwrap_or_default();
    let host = last.contains(['.', '%']) || is_guid(last);
    host || front.trim_end_matches(slashes).ends_with(':')
}

/// The last address of a run of them, and how many bytes stand before it: a
/// blank may be encoded as `%20`.
fn last_address(word: &str) -> (&str, usize) {
    let parts = |at: &usize| {
        let code = word.get(at + 1..at + 3).unwrap_or_default();
        matches!(code, "20" | "2C" | "2c" | "0A" | "0a")
    };
    let last = word.rmatch_indices('%').map(|(at, _)| at).find(parts);
    let skipped = last.map_or(0, |at| at + "%20".len());
    // `scope=https://…` has been cut at the `=`; a word glued in front of an
    // address by a colon or a slash has not.
    (word.get(skipped..).unwrap_or(word), skipped)
}

/// Whether the word at `start` is a part of an address or a path.
pub(in crate::reading) fn is_in_address(text: &str, start: usize) -> bool {
    let before = tail(text.get(..start).unwrap_or_default(), 200);
    if !before.ends_with(['@', '/']) && !before.contains("://") {
        return false;
    }
    let ends = |character: char| character.is_whitespace() || "\"'<(`".contains(character);
    let word = before.rsplit(ends).next().unwrap_or_default();
    word.contains("://") || word.ends_with('@') || word.ends_with('/')
}

/// The last `bytes` of a text, or a little less: looking back without a bound
/// would make long lines slow.
pub(super) fn tail(text: &str, bytes: usize) -> &str {
    let from = text.len().saturating_sub(bytes);
    (from..=text.len()).find_map(|index| text.get(index..)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn resources_are_told_apart_by_whole_ids() {
        assert_eq!(named("00000003-0000-0ff1-ce00-000000000000"), Some(Resource::SharePointOnline));
        assert_eq!(named("00000003-0000-0000-c000-000000000000"), Some(Resource::MicrosoftGraph));
        assert_eq!(named("https://graph.microsoft.com/"), Some(Resource::MicrosoftGraph));
        assert_eq!(named("http://graph.microsoft.com//"), Some(Resource::MicrosoftGraph));
        assert_eq!(named("api://fabrikam"), Some(Resource::Other));
    }

    #[test]
    fn a_label_is_an_api_where_it_says_so() {
        for (label, listed, expected) in [
            ("Microsoft Graph (v1.0)", true, Some(Resource::MicrosoftGraph)),
            ("MSGraph", true, Some(Resource::MicrosoftGraph)),
            ("Azure Active Directory Graph", true, Some(Resource::AzureAdGraph)),
            ("SharePoint", true, Some(Resource::SharePointOnline)),
            ("Adatum Room API", true, Some(Resource::Other)),
            ("Tailwind Meet", true, None),
            ("Tailwind Meet", false, Some(Resource::Other)),
            ("Capital Apiary", true, None),
        ] {
            assert_eq!(by_label(label, listed), expected, "{label}");
        }
    }

    #[test]
    fn a_prefix_is_an_address_an_id_or_an_api() {
        for (text, name, resource) in [
            ("https://graph.microsoft.com//User.Read", "User", Resource::MicrosoftGraph),
            (
                "x https%3A%2F%2Fgraph.microsoft.com%2Fpresence.read",
                "presence",
                Resource::MicrosoftGraph,
            ),
            ("a%20https%3a%2f%2foutlook.office.com%2fMail.Read", "Mail", Resource::ExchangeOnline),
            ("api://contoso/Files.Take", "Files", Resource::Other),
            ("graph.microsoft.com/User.Read", "User", Resource::MicrosoftGraph),
        ] {
            let found = prefix(text, text.find(name).unwrap()).unwrap();
            assert_eq!(found.resource, resource, "{text}");
        }
        let link = "https://learn.microsoft.com/graph/permissions/User.Read";
        assert_eq!(prefix(link, link.find("User").unwrap()), None);
        let pair = "Mail.Read/User.Read";
        assert_eq!(prefix(pair, pair.find("User").unwrap()), None);
    }
}
