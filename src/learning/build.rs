//! Turns `locales/*/learning.ftl` into methods.

fn main() -> Result<(), halqa_messages::Error> {
    halqa_messages::generate("learning", "halqa_platform::text")
}
