//! Objects are found in what people paste of JSON, and in what is left of it.

use super::*;

fn objects(text: &str) -> Vec<Vec<(String, String)>> {
    let tree = Tree::new(text, std::slice::from_ref(&(0..text.len())), &[]);
    tree.objects()
        .iter()
        .map(|object| {
            object
                .members
                .iter()
                .map(|member| (tree.key(*member).to_owned(), tree.text(*member).to_owned()))
                .collect()
        })
        .collect()
}

fn has(text: &str, key: &str, value: &str) {
    let found = objects(text);
    assert!(
        found.iter().flatten().any(|member| member.0 == key && member.1 == value),
        "{key}: {value} not in {found:?}"
    );
}

#[test]
fn whole_json_is_read() {
    let text = r#"{"aud": "x", "n": [1, {"a": "b"}], "scp": "User.Read openid"}"#;
    has(text, "scp", "User.Read openid");
    has(text, "a", "b");
}

#[test]
fn redacted_and_remarked_json_is_read() {
    let text = "{\n \"iat\": *****,\n \"aud\": \"api://x\",   <-- our own API\n \"scp\": \"a_b\", // why\n ...\n}";
    has(text, "aud", "api://x");
    has(text, "scp", "a_b");
}

#[test]
fn fragments_and_unclosed_quotes_are_read() {
    has("\"aud\": \"api://x\",\n\"scp\": \"access\",", "scp", "access");
    has("\"aud\": \"https://graph,\n\"scp\": \"User.Read\"", "scp", "User.Read");
    has("\"scp\": \"User.Read\n Mail.Read\",\n\"x\": 1", "scp", "User.Read\n Mail.Read");
    has("roles: ['A.B', 'C'], aud: 'x'", "aud", "x");
}

#[test]
fn json_inside_a_text_is_read() {
    has(r#"{"value": "{\"scp\":\"User.Read\",\"aud\":\"x\"}"}"#, "scp", "User.Read");
}

#[test]
fn quotes_escaped_more_than_once_and_doubled_ones_are_read() {
    has(r#"{"a":"{\"b\":\"{\\\"scp\\\":\\\"User.Read\\\"}\"}"}"#, "scp", "User.Read");
    has(r#"{\"scp\":\"User.Read\",\"x\":1}"#, "scp", "User.Read");
    has(r#"a,"{""scp"":""User.Read"",""x"":""""}",b"#, "scp", "User.Read");
    has(r#"{"x":"","scp":"User.Read"}"#, "scp", "User.Read");
}

#[test]
fn keys_of_other_languages_are_read() {
    has(r#"{"scope"=>"User.Read", "x"=>1}"#, "scope", "User.Read");
    has("    [scope] => User.Read Mail.Read\n    [x] => 1", "scope", "User.Read Mail.Read");
    has("> - scope: User.Read, Mail.Read\n> - x: 1", "scope", "User.Read, Mail.Read");
}

#[test]
fn rows_are_members() {
    for text in [
        "aud\tx\twhy: so\nscp\tUser.Read Mail.Read\nz\t1",
        "| `aud` | x |\n|---|---|\n| scp | `User.Read Mail.Read` | why |",
        "aud  x\nscp  User.Read Mail.Read   why",
        "- **aud**: x\n- **scp:** User.Read Mail.Read",
    ] {
        has(text, "aud", "x");
        has(text, "scp", "User.Read Mail.Read");
    }
    assert!(objects("Scope\tUser.Read\nid    = \"x\"\nand. then  so").is_empty());
}

#[test]
fn a_bare_value_may_be_wrapped() {
    let text = "scope : User.Read\n          Mail.Read\nx     : 1";
    has(text, "scope", "User.Read\n          Mail.Read");
    has(text, "x", "1");
}

#[test]
fn what_was_read_before_is_a_value() {
    let text = "{\"a\": [b: c], \"d\": \"[b: c]\", \"e\": 1}";
    let gaps = [text.find('[').unwrap(), text.rfind('[').unwrap()];
    let parts = [0..gaps[0], gaps[0] + 6..gaps[1], gaps[1] + 6..text.len()];
    let tree = Tree::new(text, &parts, &[]);
    let objects = tree.objects();
    assert_eq!(objects.len(), 1);
    assert_eq!(tree.value(&objects[0], "a"), Some("[b: c]"));
    assert_eq!(tree.value(&objects[0], "d"), Some("[b: c]"));
    assert_eq!(tree.value(&objects[0], "e"), Some("1"));
}

#[test]
fn a_text_whose_beginning_was_cut_off_is_read() {
    let text = "User.Read openid\",\"expires_in\":3599}";
    let tree = Tree::new(text, std::slice::from_ref(&(0..text.len())), &[]);
    let first = tree.node(0).unwrap().children[0];
    assert_eq!(tree.text(first), "User.Read openid");
    assert_eq!(tree.node(first).unwrap().shape, Shape::Text);
    has(text, "expires_in", "3599");
}

#[test]
fn members_outside_of_brackets_part_at_prose_and_at_repeated_keys() {
    let found = objects("\"a\": 1\n\"b\": 2\nand then there was this\n\"c\": 3\n\"c\": 4");
    assert_eq!(found.len(), 3, "{found:?}");
}

#[test]
fn brackets_too_many_or_too_few_do_no_harm() {
    has("}]} {\"scp\": \"x\"", "scp", "x");
    has("{\"a\": [ {\"b\": \"c\"} , \"scp\": \"x\" }", "b", "c");
}
