//! Turns `locales/*/identity.ftl` into methods.

fn main() -> Result<(), halqa_messages::Error> {
    halqa_messages::generate("identity", "halqa_platform::text")
}
