//! The API that is stated beside a name, and names that only end an address.

use crate::permission::Resource;
use crate::reading::words::names::{Hit, Word};
use crate::reading::words::resources::by_display_name;

use crate::reading::words::kind::behind_markup;

/// The API of the label right in front of a name: `Exchange Online: X`,
/// `Microsoft Graph / X`.
pub(super) fn resource_in_front(gap: &str) -> Option<Resource> {
    let label = gap.trim_end_matches(['`', '\'', '"', '*', ' ', '\t']);
    let label = label.strip_suffix([':', '/', '>', '|', '-', '–', '→'])?.trim_end();
    let ends = |letter: char| !(letter.is_alphanumeric() || letter == ' ');
    by_display_name(label.rsplit(ends).next()?)
}

/// The API behind a name: `(Exchange Online)`, `(Application, SharePoint)`, `on
/// Microsoft Graph`.
pub(super) fn resource_behind(tail: &str) -> Option<Resource> {
    let mut rest = behind_markup(tail).trim_start();
    if let Some(named) = rest.strip_prefix("on ") {
        let named = named.strip_prefix("the ").unwrap_or(named);
        let end = named.find(|letter: char| !(letter.is_alphanumeric() || letter == ' '));
        let named = named.get(..end.unwrap_or(named.len())).unwrap_or_default();
        return by_display_name(named.split(" and ").next()?);
    }
    while let Some(open) = rest.strip_prefix(['(', '[']) {
        let (inner, behind) = open.split_once([')', ']'])?;
        if let Some(resource) = inner.split([',', ';', '/', '|']).find_map(by_display_name) {
            return Some(resource);
        }
        rest = behind.trim_start();
    }
    None
}

/// Whether a name is the end of some page's address: the value of a key that does
/// not speak of permissions (`DOCS=https://x.example/mail.send`).
pub(super) fn is_address(text: &str, hit: &Hit) -> bool {
    let foreign = matches!(hit.word, Word::Name { resource: Some(Resource::Other), .. });
    let web = text.get(hit.span.clone()).is_some_and(|word| word.starts_with("http"));
    if !foreign || !web {
        return false;
    }
    let from = (hit.span.start.saturating_sub(60)..).find(|from| text.is_char_boundary(*from));
    let front = text.get(from.unwrap_or_default()..hit.span.start).unwrap_or_default();
    let front = front.rsplit('\n').next().unwrap_or_default();
    // The address of a link in Markdown.
    if front.ends_with("](") {
        return true;
    }
    let key = front.trim_end_matches(['"', '\'', '`', ' ']);
    let sign = key.ends_with([':', '=']);
    let key = key.trim_end_matches([':', '=', ' ', '"', '\'']);
    let ends = |letter: char| !(letter.is_ascii_alphanumeric() || "_-".contains(letter));
    let key = key.rsplit(ends).next().unwrap_or_default().to_ascii_lowercase();
    const OF_PAGES: [&str; 7] = ["uri", "url", "href", "docs", "link", "site", "page"];
    sign && OF_PAGES.iter().any(|word| key.contains(word))
}
