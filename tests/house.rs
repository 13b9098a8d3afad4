//! The rule of the house, read from the manifests: a crate depends on lower layers only.

use std::{collections::BTreeMap, fs, path::Path};

/// Layer of each crate; siblings of one layer do not know one another.
const LAYERS: [(&str, u8); 4] =
    [("halqa-platform", 0), ("halqa-identity", 1), ("halqa-learning", 2), ("halqa", 9)];

fn manifests() -> BTreeMap<String, toml::Table> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = BTreeMap::new();
    let folders =
        fs::read_dir(root.join("src")).unwrap().map(|entry| entry.unwrap().path()).chain([root.to_owned()]);
    for folder in folders {
        if let Ok(text) = fs::read_to_string(folder.join("Cargo.toml")) {
            let table: toml::Table = text.parse().unwrap();
            let name = table["package"]["name"].as_str().unwrap().to_owned();
            found.insert(name, table);
        }
    }
    found
}

#[test]
fn a_crate_depends_on_lower_layers_only() {
    let layers: BTreeMap<&str, u8> = LAYERS.into_iter().collect();
    let manifests = manifests();
    assert!(manifests.len() > LAYERS.len(), "the message generator is a crate too");
    for (name, manifest) in &manifests {
        if name == "halqa-messages" {
            continue;
        }
        let own = layers
            .get(name.as_str())
            .unwrap_or_else(|| panic!("{name} has no layer: give it one in tests/house.rs"));
        for dependency in
            manifest["dependencies"].as_table().unwrap().keys().filter(|key| key.starts_with("halqa-"))
        {
            let theirs = layers[dependency.as_str()];
            assert!(theirs < *own, "{name} (layer {own}) must not depend on {dependency} (layer {theirs})");
        }
    }
}

#[test]
fn files_stay_under_600_lines() {
    fn walk(folder: &Path, found: &mut Vec<String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let lines = fs::read_to_string(&path).unwrap().lines().count();
                if lines > 600 {
                    found.push(format!("{}: {lines} lines", path.display()));
                }
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    walk(&root.join("src"), &mut found);
    walk(&root.join("tests"), &mut found);
    found.retain(|file| !file.contains("/target/") && !file.contains("/node_modules/"));
    assert!(found.is_empty(), "too many in one room:\n{}", found.join("\n"));
}

#[test]
fn pages_have_no_inline_style_or_script() {
    fn walk(folder: &Path, found: &mut Vec<String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, found);
            } else if path.file_name().is_some_and(|name| name == "pages.rs" || name == "routes.rs") {
                let text = fs::read_to_string(&path).unwrap();
                for bad in [" style=", "onclick=", "onchange="] {
                    if text.contains(bad) {
                        found.push(format!("{}: {bad}", path.display()));
                    }
                }
                if text.lines().any(|line| line.trim_start().starts_with("script {")) {
                    found.push(format!("{}: an inline script", path.display()));
                }
            }
        }
    }
    let mut found = Vec::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
    assert!(found.is_empty(), "{}", found.join("\n"));
}
