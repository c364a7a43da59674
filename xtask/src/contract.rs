//! The element's contract stands once, in the doc comment of its class
//! (web/element.js). From there come custom-elements.json, the types, and the
//! tables of docs/embedding.md.

use crate::npm;
use crate::own;
use crate::progress::say;
use crate::shell::{self, Outcome, command, root, target_dir};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

const MODULE: &str = "teams-scope-explainer.js";

/// The declaration of the class, as the analyzer read it.
pub struct Element(Value);

pub fn read(tools: &Path) -> Outcome<Element> {
    let outdir = target_dir().join("manifest");
    // It takes folders relative to its own.
    let outdir = outdir.strip_prefix(root()).unwrap_or(&outdir);
    let program = tools.join("custom-elements-manifest");
    let mut analyze = command(&program.to_string_lossy(), &["analyze", "--quiet"]);
    analyze.args(["--globs", "web/element.js", "--outdir"]).arg(outdir);
    // It would have package.json name what it makes, and says so.
    if shell::output(&mut analyze).is_none() {
        return Err("the doc comment of web/element.js cannot be read".to_owned());
    }
    let file = root().join(outdir).join("custom-elements.json");
    let failed = |error: String| format!("{}: {error}", file.display());
    let text = fs::read_to_string(&file).map_err(|error| failed(error.to_string()))?;
    let all: Value = serde_json::from_str(&text).map_err(|error| failed(error.to_string()))?;
    let found =
        list(&all["modules"][0]["declarations"]).find(|it| it["name"] == "TeamsScopeExplainer");
    let mut class = found.cloned().ok_or_else(|| failed("no such class".to_owned()))?;
    let lang = class["attributes"].as_array_mut().into_iter().flatten();
    for attribute in lang.filter(|attribute| attribute["name"] == "lang") {
        attribute["type"]["text"] = languages()?.into();
    }
    Ok(Element(class))
}

/// The languages that there are, as a type; any other tag is taken, too.
fn languages() -> Outcome<String> {
    let languages = own::languages()?;
    let mut tags: Vec<String> = languages.iter().map(|it| format!("\"{}\"", it.tag)).collect();
    tags.sort();
    tags.push("string".to_owned());
    Ok(tags.join("|"))
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// The name of an attribute's property: `heading-level` is `headingLevel`.
fn property(attribute: &str) -> String {
    let mut name = String::new();
    for (index, word) in attribute.split('-').enumerate() {
        let (first, rest) = word.split_at(word.len().min(1));
        name += &if index == 0 { first.to_owned() } else { first.to_uppercase() };
        name += rest;
    }
    name
}

impl Element {
    /// The attributes that a page sets: each is a property as well.
    fn attributes(&self) -> impl Iterator<Item = &Value> {
        list(&self.0["attributes"]).filter(|attribute| attribute["name"] != "state")
    }

    pub fn manifest(&self) -> Value {
        let mut class = self.0.clone();
        class["superclass"] = json!({ "name": "HTMLElement" });
        if let Some(members) = class["members"].as_array_mut() {
            members.retain(|member| member["privacy"] != "private");
            for attribute in self.attributes() {
                let mut member =
                    json!({ "kind": "field", "attribute": attribute["name"], "reflects": true });
                for key in ["type", "description", "default"] {
                    if let Some(value) = attribute.get(key) {
                        member[key] = value.clone();
                    }
                }
                member["name"] = property(text(&attribute["name"])).into();
                members.push(member);
            }
        }
        // The analyzer calls it a type; the schema has a name of its own for it.
        for property in class["cssProperties"].as_array_mut().into_iter().flatten() {
            if let Some(kind) = property.as_object_mut().and_then(|it| it.remove("type")) {
                property["syntax"] = kind["text"].clone();
            }
        }
        for attribute in class["attributes"].as_array_mut().into_iter().flatten() {
            if attribute["name"] != "state" {
                attribute["fieldName"] = property(text(&attribute["name"])).into();
            }
        }
        let name = class["name"].clone();
        let tag = class["tagName"].clone();
        let declaration = json!({ "name": name, "module": MODULE });
        json!({
            "schemaVersion": "1.0.0",
            "readme": "docs/embedding.md",
            "modules": [{
                "kind": "javascript-module",
                "path": MODULE,
                "declarations": [class],
                "exports": [
                    { "kind": "js", "name": name, "declaration": declaration },
                    { "kind": "custom-element-definition", "name": tag, "declaration": declaration },
                ],
            }],
        })
    }

    pub fn types(&self) -> String {
        let mut members = String::new();
        for attribute in self.attributes() {
            let name = property(text(&attribute["name"]));
            let kind = text(&attribute["type"]["text"]);
            members += &format!("  /** {} */\n", text(&attribute["description"]));
            if kind.ends_with("string") {
                members += &format!("  {name}: string;\n");
            } else {
                // One that is not known counts as the first; null takes it away.
                members += &format!("  get {name}(): string;\n");
                members += &format!("  set {name}(value: {kind} | null | undefined);\n");
            }
        }
        let member = |name: &str| {
            let found = list(&self.0["members"]).find(|member| member["name"] == name);
            found.unwrap_or(&Value::Null)
        };
        let (explanation, messages) = (member("explanation"), member("messages"));
        let mut events = String::new();
        for event in list(&self.0["events"]) {
            let kind = text(&event["type"]["text"]);
            events += &format!("  /** {} */\n", text(&event["description"]));
            events += &format!("  {}: {kind};\n", text(&event["name"]));
        }
        let tag = text(&self.0["tagName"]);
        let description = text(&self.0["description"]);
        let answer = text(&explanation["description"]);
        let kind = text(&explanation["type"]["text"]);
        let (own, own_kind) = (text(&messages["description"]), text(&messages["type"]["text"]));
        format!(
            r#"// Made by `cargo xtask build` from the doc comment of the class.

import type {{ Explanation }} from "./explanation.js";

/** A text, in which `{{name}}` stands for an argument, or a choice by one: `other` holds where nothing else does. */
export type Message = string | ({{ by: string; other: Message }} & {{ [variant: string]: Message }});

/** Messages by their names (docs/messages.md). */
export type Messages = {{ [name: string]: Message }};

export type * from "./explanation.js";

/** {description} */
export declare class TeamsScopeExplainer extends HTMLElement {{
  static readonly version: string;
{members}  /** {answer} */
  readonly explanation: {kind};
  /** {own} */
  messages: {own_kind};
  addEventListener<Name extends keyof TeamsScopeExplainerEventMap>(
    type: Name,
    listener: (this: TeamsScopeExplainer, event: TeamsScopeExplainerEventMap[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}}

export interface TeamsScopeExplainerEventMap extends Omit<HTMLElementEventMap, "error"> {{
{events}}}

/** Registers the element, under another name if one is given. */
export declare function define(tag?: string): void;

declare global {{
  interface HTMLElementTagNameMap {{
    "{tag}": TeamsScopeExplainer;
  }}
}}
"#
        )
    }

    /// What an author needs, as tables.
    pub fn tables(&self) -> String {
        let row = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
        let code = |name: &str| format!("`{name}`");
        let table = |head: [&str; 2], of: &Value| {
            let rows = list(of).map(|it| row(&[code(text(&it["name"])), said(it)]));
            format!("| {} | {} |\n|---|---|\n{}", head[0], head[1], rows.collect::<String>())
        };
        let mut attributes = "| attribute | values | |\n|---|---|---|\n".to_owned();
        for it in list(&self.0["attributes"]) {
            let values = text(&it["type"]["text"]).replace('"', "`").replace('|', ", ");
            attributes +=
                &row(&[code(text(&it["name"])), values.replace("string", "text"), said(it)]);
        }
        let properties = list(&self.0["members"])
            .filter(|it| it["static"] != true && it["privacy"] != "private");
        let properties: Vec<Value> = properties.cloned().collect();
        [
            attributes,
            "Each attribute that the page sets is a property as well, and may change at any time.\n".to_owned(),
            table(["property", ""], &json!(properties)),
            table(["event", ""], &self.0["events"]),
            table(["part, for `::part()`", ""], &self.0["cssParts"]),
            table(["custom property", ""], &self.0["cssProperties"]),
        ]
        .join("\n")
    }
}

fn said(of: &Value) -> String {
    let default = of.get("default").map(|it| format!(" Without it: `{}`.", text(it)));
    text(&of["description"]).replace('\n', " ") + &default.unwrap_or_default()
}

/// `cargo xtask contract [--check]`: writes the tables where they are shown, or
/// says which file lacks them.
pub fn run(check: bool) -> Outcome {
    let tools = npm::install("xtask/tools", "what reads the element's doc comment")?.join(".bin");
    let tables = read(&tools)?.tables();
    crate::fallback::put(&["docs/embedding.md"], "contract", &tables, check)?;
    own::list(check)?;
    say("docs/embedding.md holds the element's contract, docs/messages.md its messages");
    Ok(())
}
