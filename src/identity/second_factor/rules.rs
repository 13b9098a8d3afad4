//! Codes: made, read as people type them, compared.

use halqa_platform::{error::Result, id};
use totp_rs::{Builder, Totp};

/// Recovery codes at a time.
pub(crate) const RECOVERY_CODES: usize = 10;
/// Letters of one.
const RECOVERY_LETTERS: usize = 12;

/// A new secret for an app: 160 bits, as RFC 4226 (section 4) recommends.
pub(crate) fn new_secret() -> Result<Vec<u8>> {
    Ok(id::random::<20>()?.to_vec())
}

fn app(secret: &[u8]) -> Builder {
    // Six digits, thirty seconds, SHA-1, one step before and after: what every app knows (RFC 6238, section 5.2).
    Builder::new().with_secret(secret.to_vec()).with_skew(1)
}

/// The step that a typed code is of; `None`: no code of now.
pub(crate) fn step(secret: &[u8], typed: &str, seconds: i64) -> Option<i64> {
    let digits: String =
        typed.chars().filter_map(|letter| letter.to_digit(10)).map(|n| n.to_string()).collect();
    let rest = typed.chars().any(|letter| !letter.is_ascii_digit() && !letter.is_whitespace());
    if rest || digits.len() != 6 {
        return None;
    }
    let totp: Totp = app(secret).build_noncompliant();
    i64::try_from(totp.check(&digits, u64::try_from(seconds).ok()?)?).ok()
}

/// The address that an app reads as a picture; `None` where the name of the account cannot stand in one.
pub(crate) fn address(secret: &[u8], site: &str, account: &str) -> Option<String> {
    let plain = |text: &str| text.replace(':', " ");
    let totp = app(secret).with_issuer(Some(plain(site))).with_account_name(plain(account)).build().ok()?;
    totp.to_url().ok()
}

/// The secret to type into an app by hand, in groups of four.
pub(crate) fn by_hand(secret: &[u8]) -> String {
    let letters = totp_rs::Secret::from(secret).to_base32();
    in_groups(&letters, ' ')
}

/// A new recovery code, as it is shown.
pub(crate) fn new_recovery_code() -> Result<String> {
    Ok(in_groups(&id::code(RECOVERY_LETTERS)?, '-'))
}

/// A recovery code as it is compared: without what people put between its letters.
pub(crate) fn recovery_code(typed: &str) -> Option<String> {
    let code: String =
        typed.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_uppercase()).collect();
    (code.len() == RECOVERY_LETTERS).then_some(code)
}

fn in_groups(letters: &str, between: char) -> String {
    let mut out = String::new();
    for (n, letter) in letters.chars().enumerate() {
        if n > 0 && n % 4 == 0 {
            out.push(between);
        }
        out.push(letter);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    // RFC 6238, appendix B: the secret and, cut to six digits, its SHA-1 codes.
    const SECRET: &[u8] = b"12345678901234567890";

    #[test]
    fn codes_are_those_of_the_rfc() {
        assert_eq!(step(SECRET, "287082", 59), Some(1));
        assert_eq!(step(SECRET, " 081 804", 1_111_111_109), Some(1_111_111_109 / 30));
        assert_eq!(step(SECRET, "050471", 1_111_111_111), Some(1_111_111_111 / 30));
        assert_eq!(step(SECRET, "287082", 59 + 30), Some(1), "one step late");
        assert_eq!(step(SECRET, "287082", 59 + 90), None, "three steps late");
        for wrong in ["", "28708", "2870822", "287082x", "٢٨٧٠٨٢"] {
            assert_eq!(step(SECRET, wrong, 59), None, "{wrong}");
        }
    }

    #[test]
    fn an_app_reads_who_and_where() {
        let address = address(SECRET, "حلقة: التعلم", "amina@example.org").unwrap();
        assert!(address.starts_with("otpauth://totp/"), "{address}");
        assert!(address.contains("secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"), "{address}");
        assert_eq!(by_hand(b"1234567890"), "GEZD GNBV GY3T QOJQ");
    }

    #[test]
    fn recovery_codes_are_read_as_they_are_typed() {
        let code = new_recovery_code().unwrap();
        assert_eq!(code.len(), 14);
        let plain = recovery_code(&code).unwrap();
        assert_eq!(recovery_code(&code.to_lowercase().replace('-', " ")).unwrap(), plain);
        assert_eq!(recovery_code("ABCD"), None);
    }
}
