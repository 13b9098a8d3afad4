//! Turns `locales/*/halqa.ftl` into methods, and notices new courses and assets.

fn main() -> Result<(), halqa_messages::Error> {
    for folder in ["courses", "assets", "migrations"] {
        println!("cargo::rerun-if-changed={folder}");
    }
    halqa_messages::generate("halqa", "halqa_platform::text")
}
