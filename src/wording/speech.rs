//! How a language writes a number's form, a list, a date. On a page and in Node,
//! JavaScript does it (`Intl`); native tests and programs have a stand-in.

#[cfg(target_arch = "wasm32")]
pub(super) use intl::Speech;
#[cfg(not(target_arch = "wasm32"))]
pub(super) use stand_in::Speech;

#[cfg(target_arch = "wasm32")]
mod intl {
    use js_sys::{Array, Date, JSON, JsString};
    use wasm_bindgen::prelude::*;

    #[wasm_bindgen]
    extern "C" {
        type PluralRules;
        #[wasm_bindgen(constructor, js_namespace = Intl)]
        fn new(lang: &JsString) -> PluralRules;
        #[wasm_bindgen(method)]
        fn select(this: &PluralRules, number: f64) -> JsString;

        type ListFormat;
        #[wasm_bindgen(constructor, js_namespace = Intl)]
        fn new(lang: &JsString, options: &JsValue) -> ListFormat;
        #[wasm_bindgen(method)]
        fn format(this: &ListFormat, items: &Array) -> JsString;

        type DateTimeFormat;
        #[wasm_bindgen(constructor, js_namespace = Intl)]
        fn new(lang: &JsString, options: &JsValue) -> DateTimeFormat;
        #[wasm_bindgen(method)]
        fn format(this: &DateTimeFormat, date: &Date) -> JsString;
    }

    /// The tag that `Intl` gets. English is `en-GB`, so that dates and lists look as in our
    /// sentences.
    fn tag(lang: &str) -> &str {
        if lang == "en" { "en-GB" } else { lang }
    }

    /// The formats of a language, as JavaScript has them.
    pub(in crate::wording) struct Speech {
        plural: PluralRules,
        and: ListFormat,
        or: ListFormat,
        date: DateTimeFormat,
    }

    fn options(text: &str) -> JsValue {
        JSON::parse(text).unwrap_or(JsValue::UNDEFINED)
    }

    impl Speech {
        /// The formats of the language with this tag.
        pub(in crate::wording) fn of(lang: &str) -> Speech {
            let tag = JsString::from(tag(lang));
            Speech {
                plural: PluralRules::new(&tag),
                and: ListFormat::new(&tag, &JsValue::UNDEFINED),
                or: ListFormat::new(&tag, &options("{\"type\":\"disjunction\"}")),
                date: DateTimeFormat::new(
                    &tag,
                    &options("{\"dateStyle\":\"long\",\"timeZone\":\"UTC\"}"),
                ),
            }
        }

        /// Which form of a message goes with a number: `one`, `few`, `other`.
        pub(in crate::wording) fn form(&self, number: usize) -> String {
            self.plural.select(number as f64).into()
        }

        /// A list, by "and" or by "or".
        pub(in crate::wording) fn list(&self, items: &[String], or: bool) -> String {
            let list = Array::new();
            for item in items {
                list.push(&JsValue::from_str(item));
            }
            let format = if or { &self.or } else { &self.and };
            format.format(&list).into()
        }

        /// A day of the form `YYYY-MM-DD`, written out.
        pub(in crate::wording) fn date(&self, day: &str) -> String {
            let date = Date::new(&JsValue::from_str(day));
            if date.get_time().is_nan() {
                return day.to_owned();
            }
            self.date.format(&date).into()
        }
    }
}

/// For native tests and programs. Lists are as `Intl` writes them. Dates are English in all
/// languages, and every number but 1 takes the form `other`.
#[cfg(not(target_arch = "wasm32"))]
mod stand_in {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];

    /// What stands between the last two items of a list, by "and" and by "or", as the
    /// Unicode CLDR 48 has it. All other items are parted by a comma, in Japanese by `、`.
    const LISTS: [(&str, &str, &str); 5] = [
        ("de", " und ", " oder "),
        ("es", " y ", " o "),
        ("fr", " et ", " ou "),
        ("pt-BR", " e ", " ou "),
        ("ja", "、", "、または"),
    ];

    pub(in crate::wording) struct Speech {
        and: &'static str,
        or: &'static str,
    }

    impl Speech {
        pub(in crate::wording) fn of(lang: &str) -> Speech {
            let found = LISTS.iter().find(|(tag, ..)| *tag == lang);
            let (and, or) = found.map_or((" and ", " or "), |(_, and, or)| (*and, *or));
            Speech { and, or }
        }

        pub(in crate::wording) fn form(&self, number: usize) -> String {
            if number == 1 { "one".into() } else { "other".into() }
        }

        pub(in crate::wording) fn list(&self, items: &[String], or: bool) -> String {
            let last = if or { self.or } else { self.and };
            let between = if last.starts_with('、') { "、" } else { ", " };
            match items {
                [] => String::new(),
                [only] => only.clone(),
                [before @ .., end] => [&before.join(between), last, end].concat(),
            }
        }

        pub(in crate::wording) fn date(&self, day: &str) -> String {
            let parts: Vec<&str> = day.split('-').collect();
            let [year, month, of_month] = parts[..] else { return day.into() };
            let month = month.parse::<usize>().ok().and_then(|it| MONTHS.get(it.checked_sub(1)?));
            let Some(month) = month else { return day.into() };
            [of_month.trim_start_matches('0'), " ", month, " ", year].concat()
        }
    }
}
