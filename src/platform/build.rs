//! Turns `locales/*/platform.ftl` into methods.

fn main() -> Result<(), halqa_messages::Error> {
    halqa_messages::generate("platform", "crate::text")
}
