//! Whole lessons, real and small.

use super::*;

#[test]
fn dump() {
    let root = std::path::PathBuf::from(std::env::var("HALQA_TEST_MATERIAL").unwrap()).join("carpentries");
    let en = convert(&root.join("shell-novice"), None, None, None).unwrap();
    let es = convert(&root.join("shell-novice-es"), None, None, Some(&en.files)).unwrap();
    let out = std::path::Path::new("/tmp/carp-out");
    let _ = std::fs::remove_dir_all(out);
    for (name, bytes) in &es.files {
        let path = out.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
    for r in en.report.iter().chain(&es.report) {
        println!("{}:{}: {}", r.file, r.line, r.what);
    }
    println!("{:?}\n{:?}", en.mapped, es.mapped);
}
