//! The explanation as JSON text, in few bytes of code (docs/performance.md).
//!
//! A serializer for what the explanation is made of: structures, tuples, lists,
//! texts, names of variants, whole numbers, true and false. Whatever else there
//! may be is `null`; a test holds it against the full serializer.

use std::fmt;

use serde::ser::{
    Error, Impossible, Serialize, SerializeSeq, SerializeStruct, SerializeTupleStruct, Serializer,
};

/// A value as JSON.
pub fn to_json(value: &impl Serialize) -> String {
    let mut text = String::new();
    // Nothing that it does can fail.
    let _ = value.serialize(Json(&mut text));
    text
}

struct Json<'a>(&'a mut String);

/// What never happens.
#[derive(Debug)]
struct Never;

impl fmt::Display for Never {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Ok(())
    }
}

impl std::error::Error for Never {}

impl Error for Never {
    fn custom<T: fmt::Display>(_: T) -> Never {
        Never
    }
}

/// What stands between brackets: items parted by commas.
struct Items<'a> {
    text: &'a mut String,
    close: char,
    first: bool,
}

impl<'a> Json<'a> {
    fn open(self, open: char, close: char) -> Result<Items<'a>, Never> {
        self.0.push(open);
        Ok(Items { text: self.0, close, first: true })
    }

    fn null(self) -> Result<(), Never> {
        self.0.push_str("null");
        Ok(())
    }
}

impl Items<'_> {
    fn comma(&mut self) {
        if !self.first {
            self.text.push(',');
        }
        self.first = false;
    }

    fn close(self) -> Result<(), Never> {
        self.text.push(self.close);
        Ok(())
    }
}

impl SerializeSeq for Items<'_> {
    type Ok = ();
    type Error = Never;
    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Never> {
        self.comma();
        value.serialize(Json(self.text))
    }
    fn end(self) -> Result<(), Never> {
        self.close()
    }
}

impl SerializeTupleStruct for Items<'_> {
    type Ok = ();
    type Error = Never;
    fn serialize_field<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Never> {
        SerializeSeq::serialize_element(self, value)
    }
    fn end(self) -> Result<(), Never> {
        self.close()
    }
}

impl SerializeStruct for Items<'_> {
    type Ok = ();
    type Error = Never;
    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), Never> {
        self.comma();
        quote(self.text, name);
        self.text.push(':');
        value.serialize(Json(self.text))
    }
    fn end(self) -> Result<(), Never> {
        self.close()
    }
}

fn quote(text: &mut String, value: &str) {
    text.push('"');
    for letter in value.chars() {
        match letter {
            '"' | '\\' => text.extend(['\\', letter]),
            '\0'..='\u{1f}' => {
                let code = u32::from(letter);
                let digit = |value: u32| char::from_digit(value, 16).unwrap_or('0');
                text.push_str("\\u00");
                text.extend([digit(code >> 4), digit(code & 15)]);
            }
            _ => text.push(letter),
        }
    }
    text.push('"');
}

/// Methods that take no part: what they are for stands in no explanation.
macro_rules! never {
    ($($name:ident($($kind:ty),*);)+) => {
        $(fn $name(self, $(_: $kind),*) -> Result<(), Never> { self.null() })+
    };
}

impl<'a> Serializer for Json<'a> {
    type Ok = ();
    type Error = Never;
    type SerializeSeq = Items<'a>;
    type SerializeTuple = Impossible<(), Never>;
    type SerializeTupleStruct = Items<'a>;
    type SerializeTupleVariant = Impossible<(), Never>;
    type SerializeMap = Impossible<(), Never>;
    type SerializeStruct = Items<'a>;
    type SerializeStructVariant = Impossible<(), Never>;

    fn serialize_bool(self, value: bool) -> Result<(), Never> {
        self.0.push_str(if value { "true" } else { "false" });
        Ok(())
    }
    fn serialize_u32(self, value: u32) -> Result<(), Never> {
        self.0.push_str(&value.to_string());
        Ok(())
    }
    fn serialize_str(self, value: &str) -> Result<(), Never> {
        quote(self.0, value);
        Ok(())
    }
    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Never> {
        value.serialize(self)
    }
    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
    ) -> Result<(), Never> {
        self.serialize_str(variant)
    }
    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<(), Never> {
        value.serialize(self)
    }
    fn serialize_seq(self, _: Option<usize>) -> Result<Items<'a>, Never> {
        self.open('[', ']')
    }
    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Items<'a>, Never> {
        self.open('[', ']')
    }
    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Items<'a>, Never> {
        self.open('{', '}')
    }

    never! {
        serialize_none();
        serialize_unit();
        serialize_unit_struct(&'static str);
        serialize_i8(i8);
        serialize_i16(i16);
        serialize_i32(i32);
        serialize_i64(i64);
        serialize_u8(u8);
        serialize_u16(u16);
        serialize_u64(u64);
        serialize_f32(f32);
        serialize_f64(f64);
        serialize_char(char);
        serialize_bytes(&[u8]);
    }
    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<(), Never> {
        self.null()
    }
    fn serialize_tuple(self, _: usize) -> Result<Impossible<(), Never>, Never> {
        Err(Never)
    }
    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Impossible<(), Never>, Never> {
        Err(Never)
    }
    fn serialize_map(self, _: Option<usize>) -> Result<Impossible<(), Never>, Never> {
        Err(Never)
    }
    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Impossible<(), Never>, Never> {
        Err(Never)
    }
}

#[cfg(test)]
mod tests {
    use super::to_json;
    use crate::explanation::explain;
    use crate::mode::Modes;
    use crate::reading::{Supplies, read};

    #[test]
    fn it_says_what_the_full_serializer_says() {
        let modes = Modes::built_in();
        for text in [
            "",
            "User.Read, OnlineMeetings.ReadWrite.All (Delegated) MailSend ...",
            "Calendars.ReadWrite Calendars.Read.All\0 bae01f9c-3537-4b0d-97c4-30d4a6f2c972",
            "\"Mail.\u{1}Send\\\" \u{7f} 😀 Files.Read.Al",
        ] {
            for mode in &modes.modes {
                let reading = read(text, &modes, Supplies::built_in());
                let answer = explain(&modes, mode, &reading, 0);
                let ours: serde_json::Value = serde_json::from_str(&to_json(&answer)).unwrap();
                assert_eq!(ours, serde_json::to_value(&answer).unwrap());
            }
        }
    }

    #[test]
    fn texts_are_quoted() {
        for text in ["", "\"\\/", "\0\u{1f}\n\t", "é\u{2028}😀</script>"] {
            assert_eq!(serde_json::from_str::<String>(&to_json(&text)).unwrap(), text);
        }
    }
}
