//! Turns `locales/*/platform.ftl` into methods.

fn main() -> Result<(), halqa_messages::Error> {
    // A new migration or asset is not a changed source file to Cargo.
    println!("cargo::rerun-if-changed=../../migrations");
    println!("cargo::rerun-if-changed=../../assets");
    halqa_messages::generate("platform", "crate::text")
}
