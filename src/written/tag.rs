//! Elements and attributes by name, checked while compiling: a misspelt name is an error of
//! the compiler. Unchecked, it would silently not be drawn.

/// All attributes and properties that an element of ours can have, in the order
/// in which they are set. With a fixed list, Yew needs no hash map for each element, and the
/// module no code for one.
pub(crate) static NAMES: [&str; 53] = [
    "type",
    "class",
    "part",
    "id",
    "role",
    "lang",
    "list",
    "for",
    "name",
    "open",
    "placeholder",
    "value",
    "rows",
    "autocomplete",
    "autocapitalize",
    "autocorrect",
    "writingsuggestions",
    "spellcheck",
    "translate",
    "tabindex",
    "aria-busy",
    "aria-describedby",
    "aria-hidden",
    "aria-label",
    "aria-labelledby",
    "data-action",
    "data-at",
    "data-capability",
    "data-changed",
    "data-corrected",
    "data-describe",
    "data-failed",
    "data-grant",
    "data-kind",
    "data-lost",
    "data-note",
    "data-required",
    "data-resource",
    "data-share",
    "data-standing",
    "data-status",
    "data-summary",
    "data-unsure",
    "data-value",
    "data-verdict",
    "href",
    "target",
    "rel",
    "viewBox",
    "cx",
    "cy",
    "r",
    "d",
];

/// All elements that are drawn.
const ELEMENTS: [&str; 39] = [
    "a", "b", "button", "circle", "code", "datalist", "dd", "details", "div", "dl", "dt", "em",
    "fieldset", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "input", "label", "legend",
    "li", "mark", "ol", "option", "p", "path", "pre", "section", "small", "span", "summary", "svg",
    "textarea", "time", "ul",
];

/// An element with what is the same whenever it is drawn:
/// `"section|class=two|part=capabilities|key=capabilities"` is its tag, then its
/// attributes, and behind `key` its key. It is a text because text makes a smaller module
/// than code.
#[derive(Clone, Copy)]
pub(crate) struct Tag(&'static str);

impl Tag {
    /// Call it by `tag!` or as the value of a constant, so that it is checked while compiling.
    pub const fn new(text: &'static str) -> Tag {
        assert!(is_tag(text.as_bytes()), "no such element, or an attribute that is not in NAMES");
        Tag(text)
    }

    /// As it is written.
    pub fn text(self) -> &'static str {
        self.0
    }
}

/// An attribute or property, by its place in [`NAMES`].
#[derive(Clone, Copy)]
pub(crate) struct Name(pub usize);

impl Name {
    /// Call it by `name!`, so that it is checked while compiling.
    pub const fn new(name: &'static str) -> Name {
        let place = place(&NAMES, name.as_bytes());
        assert!(place.is_some(), "it is not in NAMES");
        match place {
            Some(place) => Name(place),
            None => Name(NAMES.len()),
        }
    }
}

/// An element ([`Tag`]), checked while compiling.
macro_rules! tag {
    ($text:expr) => {{
        const TAG: $crate::written::tag::Tag = $crate::written::tag::Tag::new($text);
        TAG
    }};
}

/// An attribute ([`Name`]), checked while compiling.
macro_rules! name {
    ($name:expr) => {{
        const NAME: $crate::written::tag::Name = $crate::written::tag::Name::new($name);
        NAME
    }};
}

pub(crate) use {name, tag};

/// Whether a text is an element as [`Tag`] says.
const fn is_tag(text: &[u8]) -> bool {
    let (element, mut rest) = split(text, b'|');
    if place(&ELEMENTS, element).is_none() {
        return false;
    }
    while let Some(pieces) = rest {
        let (piece, others) = split(pieces, b'|');
        let (name, value) = split(piece, b'=');
        if value.is_none() || !(same(name, b"key") || place(&NAMES, name).is_some()) {
            return false;
        }
        rest = others;
    }
    true
}

/// What stands in front of the first `sign`, and behind it.
const fn split(text: &[u8], sign: u8) -> (&[u8], Option<&[u8]>) {
    let mut rest = text;
    while let [first, others @ ..] = rest {
        if *first == sign {
            let (before, _) = text.split_at(text.len() - rest.len());
            return (before, Some(others));
        }
        rest = others;
    }
    (text, None)
}

/// The place of a name in a list.
const fn place(list: &[&str], name: &[u8]) -> Option<usize> {
    let mut rest = list;
    while let [first, others @ ..] = rest {
        if same(first.as_bytes(), name) {
            return Some(list.len() - rest.len());
        }
        rest = others;
    }
    None
}

const fn same(mut one: &[u8], mut other: &[u8]) -> bool {
    while let ([first, rest @ ..], [second, others @ ..]) = (one, other) {
        if *first != *second {
            return false;
        }
        (one, other) = (rest, others);
    }
    one.is_empty() && other.is_empty()
}

#[cfg(test)]
mod tests {
    use super::{NAMES, Name, is_tag};

    #[test]
    fn what_is_misspelt_is_no_element() {
        for right in ["p", "svg|viewBox=0 0 16 16", "li|key=a", "div|class=|id=b"] {
            assert!(is_tag(right.as_bytes()), "{right}");
        }
        for wrong in
            ["", "sumary", "P", "div|clas=a", "div|class", "div|class=a|", "div |class=a", "|p"]
        {
            assert!(!is_tag(wrong.as_bytes()), "{wrong}");
        }
    }

    #[test]
    fn a_name_is_its_place_in_the_list() {
        assert!(NAMES.iter().enumerate().all(|(at, name)| Name::new(name).0 == at));
    }
}
