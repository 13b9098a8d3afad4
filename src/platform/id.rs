//! Ids and random secrets, in one place.

use uuid::Uuid;

/// A new id that sorts by time (UUIDv7).
#[expect(clippy::disallowed_methods, reason = "the one place that makes ids")]
pub fn new() -> Uuid {
    Uuid::now_v7()
}

/// `N` random bytes from the system.
///
/// # Errors
/// The system has no randomness to give; nothing secret can be made then.
pub fn random<const N: usize>() -> Result<[u8; N], getrandom::Error> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes)?;
    Ok(bytes)
}

/// A code for people to read and type: `length` characters without 0/O, 1/I/L, U and V.
///
/// # Errors
/// As [`random`].
pub fn code(length: usize) -> Result<String, getrandom::Error> {
    const LETTERS: &[u8; 28] = b"23456789ABCDEFGHJKMNPQRSTWXY";
    let mut out = String::with_capacity(length);
    while out.len() < length {
        let bytes: [u8; 32] = random()?;
        // Bytes over the largest multiple of the alphabet are thrown away, else some letters come more often.
        let fair = bytes.iter().filter(|byte| usize::from(**byte) < 256 / LETTERS.len() * LETTERS.len());
        out.extend(
            fair.filter_map(|byte| LETTERS.get(usize::from(*byte) % LETTERS.len())).map(|b| char::from(*b)),
        );
    }
    out.truncate(length);
    Ok(out)
}

#[cfg(test)]
mod tests {
    #[test]
    fn codes_have_their_length_and_no_doubtful_letters() {
        let code = super::code(200).unwrap();
        assert_eq!(code.len(), 200);
        assert!(!code.contains(['0', 'O', '1', 'I', 'L', 'U', 'V']));
        assert_ne!(code, super::code(200).unwrap());
    }
}
