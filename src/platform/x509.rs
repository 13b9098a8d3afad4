//! The few facts of a certificate that the program needs: how long it is in force, and what its authority calls it.

use chrono::{DateTime, NaiveDateTime, Utc};

/// What stands in a certificate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// From when it is in force.
    pub from: DateTime<Utc>,
    /// Until when.
    pub until: DateTime<Utc>,
    /// Its serial number as its DER has it.
    pub serial: Vec<u8>,
    /// The identifier of the key that signed it, where it says so.
    pub authority_key: Option<Vec<u8>>,
}

/// The extension that names the key of the authority: 2.5.29.35.
const AUTHORITY_KEY: &[u8] = &[0x55, 0x1D, 0x23];

/// Reads a certificate's DER (RFC 5280, 4.1); `None` where it is none.
pub fn read(certificate: &[u8]) -> Option<Facts> {
    let (_, certificate, _) = element(certificate)?;
    let (_, mut fields, _) = element(certificate)?;
    // version (tagged, may be absent), serialNumber, signature, issuer
    let (tag, _, rest) = element(fields)?;
    if tag == 0xA0 {
        fields = rest;
    }
    let (_, serial, rest) = element(fields)?;
    fields = rest;
    for _ in 0..2 {
        fields = element(fields)?.2;
    }
    let (_, validity, rest) = element(fields)?;
    let (tag, from, after) = element(validity)?;
    let (tag_until, until, _) = element(after)?;
    Some(Facts {
        from: time(tag, from)?,
        until: time(tag_until, until)?,
        serial: serial.to_vec(),
        authority_key: authority_key(rest),
    })
}

// subject, key, perhaps two identifiers, extensions [3]: a sequence of (oid, critical or not, octets).
fn authority_key(mut fields: &[u8]) -> Option<Vec<u8>> {
    let mut extensions = loop {
        let (tag, content, rest) = element(fields)?;
        if tag == 0xA3 {
            break element(content)?.1;
        }
        fields = rest;
    };
    loop {
        let (_, extension, rest) = element(extensions)?;
        extensions = rest;
        let (_, oid, mut parts) = element(extension)?;
        if oid != AUTHORITY_KEY {
            continue;
        }
        let (mut tag, mut content, after) = element(parts)?;
        if tag == 0x01 {
            parts = after;
            (tag, content, _) = element(parts)?;
        }
        let (_, sequence, _) = element(content).filter(|_| tag == 0x04)?;
        let (tag, key, _) = element(sequence)?;
        return (tag == 0x80).then(|| key.to_vec());
    }
}

/// The tag and content of the first DER element, and what follows it.
fn element(der: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let (tag, rest) = der.split_first()?;
    let (first, rest) = rest.split_first()?;
    let (length, rest) = if *first < 0x80 {
        (usize::from(*first), rest)
    } else {
        let count = usize::from(first & 0x7F);
        if count > 4 {
            return None;
        }
        let (bytes, rest) = rest.split_at_checked(count)?;
        (bytes.iter().fold(0, |length, byte| length << 8 | usize::from(*byte)), rest)
    };
    let (content, rest) = rest.split_at_checked(length)?;
    Some((*tag, content, rest))
}

fn time(tag: u8, text: &[u8]) -> Option<DateTime<Utc>> {
    let text = std::str::from_utf8(text).ok()?;
    let full = match tag {
        // UTCTime has two digits for the year: 50 to 99 are of the last century.
        0x17 if text.get(..2)? >= "50" => format!("19{text}"),
        0x17 => format!("20{text}"),
        0x18 => text.to_owned(),
        _ => return None,
    };
    Some(NaiveDateTime::parse_from_str(&full, "%Y%m%d%H%M%SZ").ok()?.and_utc())
}

#[cfg(test)]
mod tests {
    use rustls::pki_types::{CertificateDer, pem::PemObject};

    use super::*;

    const CERTIFICATE: &str = "-----BEGIN CERTIFICATE-----\nMIIBlDCCATmgAwIBAgIUQ9T5MKZ2+Rj+KcZdKTSjwAeNW1YwCgYIKoZIzj0EAwIw\nFDESMBAGA1UEAwwJbG9jYWxob3N0MB4XDTI2MTEyMjA4MDA1NVoXDTQ2MTExNzA4\nMDA1NVowFDESMBAGA1UEAwwJbG9jYWxob3N0MFkwEwYHKoZIzj0CAQYIKoZIzj0D\nAQcDQgAEg9w2FFlQmt8KX7JJOHyfstXFEij8F8D8fMdRPLixekDgaD3xOm6sgqjq\n8gtNFj8BxNxOYpnapWjqWbBaS3gHT6NpMGcwHQYDVR0OBBYEFFqZTqfByxbMSPpd\nByeUClPKFFZJMB8GA1UdIwQYMBaAFFqZTqfByxbMSPpdByeUClPKFFZJMA8GA1Ud\nEwEB/wQFMAMBAf8wFAYDVR0RBA0wC4IJbG9jYWxob3N0MAoGCCqGSM49BAMCA0kA\nMEYCIQDjb/I3uB2eSWiD6ui/ZvsStdSUBrOlXesezQHTb880CAIhAPIwP4m2p+D1\nE6aYMRYDw+UIhA5REw3o3xdtq40MTeRf\n-----END CERTIFICATE-----\n";

    #[test]
    fn a_certificate_tells_its_times_its_number_and_who_signed_it() {
        let der = CertificateDer::from_pem_slice(CERTIFICATE.as_bytes()).unwrap();
        let facts = read(&der).unwrap();
        assert_eq!(facts.from.to_rfc3339(), "2026-11-22T08:00:55+00:00");
        assert_eq!(facts.until.to_rfc3339(), "2046-11-17T08:00:55+00:00");
        assert_eq!(hex::encode(&facts.serial), "43d4f930a676f918fe29c65d2934a3c0078d5b56");
        assert_eq!(hex::encode(facts.authority_key.unwrap()), "5a994ea7c1cb16cc48fa5d0727940a53ca145649");
        assert_eq!(read(b"nothing"), None);
        for cut in 0..der.len() {
            // Whatever is cut off: no panic.
            let _ = read(&der[..cut]);
        }
    }
}
