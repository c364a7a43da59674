//! The API that is stated beside a name.

use crate::permission::Resource;
use crate::reading::resource::by_display_name;

use super::kinds::behind_markup;

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
