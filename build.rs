//! Turns `locales/en/*.ftl` into one function for each message, so that a missing message, a
//! misspelt one or a missing variable does not compile, and an unused one is a warning.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};
use fluent_syntax::parser;

const REFERENCE: &str = "en";

#[expect(
    clippy::disallowed_methods,
    reason = "cargo tells a build script its folders through the environment"
)]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=build.rs");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("locales");
    let files = locale_files(&root)?;
    fs::write(out.join("resources.rs"), resources(&files))?;
    fs::write(out.join("messages.rs"), messages(&files)?)?;
    Ok(())
}

/// Every Fluent file by language, in a fixed order.
fn locale_files(root: &Path) -> std::io::Result<BTreeMap<String, Vec<PathBuf>>> {
    let mut languages = BTreeMap::new();
    for folder in fs::read_dir(root)? {
        let folder = folder?.path();
        if !folder.is_dir() {
            continue;
        }
        let mut files: Vec<PathBuf> = fs::read_dir(&folder)?
            .filter_map(|entry| Some(entry.ok()?.path()))
            .filter(|path| path.extension().is_some_and(|ending| ending == "ftl"))
            .collect();
        files.sort();
        let language = folder
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        languages.insert(language, files);
    }
    Ok(languages)
}

fn resources(files: &BTreeMap<String, Vec<PathBuf>>) -> String {
    let mut code = String::from(
        "/// Language, file name and text of every Fluent file of the program.\npub(super) const RESOURCES: &[(&str, &str, &str)] = &[\n",
    );
    for (language, paths) in files {
        for path in paths {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let _ = writeln!(
                code,
                "    ({language:?}, {name:?}, include_str!({:?})),",
                path.to_string_lossy()
            );
        }
    }
    code + "];\n"
}

fn messages(files: &BTreeMap<String, Vec<PathBuf>>) -> Result<String, Box<dyn std::error::Error>> {
    let mut code = String::new();
    let mut seen = BTreeMap::new();
    for path in files.get(REFERENCE).map(Vec::as_slice).unwrap_or_default() {
        let text = fs::read_to_string(path)?;
        let resource = parser::parse(text.as_str())
            .map_err(|(_, errors)| format!("{}: {errors:?}", path.display()))?;
        for entry in resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let id = message.id.name;
            if let Some(first) = seen.insert(id.to_owned(), path.clone()) {
                return Err(format!(
                    "{id} stands in {} and in {}",
                    first.display(),
                    path.display()
                )
                .into());
            }
            let Some(value) = &message.value else {
                continue;
            };
            let mut variables = Vec::new();
            collect(value, &mut variables);
            write_function(&mut code, id, &variables, &plain(value));
        }
    }
    Ok(code)
}

fn write_function(code: &mut String, id: &str, variables: &[String], english: &str) {
    let name = id.replace('-', "_");
    let parameters: Vec<String> = variables
        .iter()
        .map(|variable| format!("{}: impl Into<Value>", snake(variable)))
        .collect();
    let arguments: Vec<String> = variables
        .iter()
        .map(|variable| format!("({variable:?}, {}.into())", snake(variable)))
        .collect();
    let _ = writeln!(
        code,
        "/// {}\npub(crate) fn {name}({}) -> Message {{\n    Message::new({id:?}, vec![{}])\n}}\n",
        english
            .lines()
            .map(str::trim)
            .collect::<Vec<_>>()
            .join(" ")
            .replace('[', "(")
            .replace(']', ")"),
        parameters.join(", "),
        arguments.join(", "),
    );
}

fn snake(variable: &str) -> String {
    variable.replace('-', "_")
}

/// Variables in the order in which they are first met.
fn collect(pattern: &Pattern<&str>, found: &mut Vec<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            collect_expression(expression, found);
        }
    }
}

fn collect_expression(expression: &Expression<&str>, found: &mut Vec<String>) {
    match expression {
        Expression::Inline(inline) => collect_inline(inline, found),
        Expression::Select { selector, variants } => {
            collect_inline(selector, found);
            for variant in variants {
                collect(&variant.value, found);
            }
        }
    }
}

fn collect_inline(inline: &InlineExpression<&str>, found: &mut Vec<String>) {
    match inline {
        InlineExpression::VariableReference { id } if !found.iter().any(|name| name == id.name) => {
            found.push(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => collect_expression(expression, found),
        InlineExpression::FunctionReference { arguments, .. } => {
            collect_arguments(arguments, found);
        }
        InlineExpression::TermReference {
            arguments: Some(arguments),
            ..
        } => collect_arguments(arguments, found),
        _ => {}
    }
}

fn collect_arguments(arguments: &CallArguments<&str>, found: &mut Vec<String>) {
    for argument in &arguments.positional {
        collect_inline(argument, found);
    }
}

/// The text without its placeables, for the doc comment.
fn plain(pattern: &Pattern<&str>) -> String {
    let parts = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => (*value).to_owned(),
        PatternElement::Placeable { .. } => "…".to_owned(),
    });
    let text: String = parts.collect();
    if text.trim() == "…" {
        "One of several forms.".to_owned()
    } else {
        text
    }
}
