//! The certificate and its key: readable, a pair, and in force.

use std::path::Path;

use chrono::{DateTime, TimeDelta, Utc};
use rustls::pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject};

use super::Check;
use crate::{acme, config::tls::AcmeConfig, db::Db, x509};

const NAME: &str = "certificate";

pub(super) fn check(certificate: &Path, key: &Path, now: DateTime<Utc>) -> Check {
    let read = CertificateDer::pem_file_iter(certificate).and_then(Iterator::collect::<Result<Vec<_>, _>>);
    let chain = match read {
        Ok(chain) if !chain.is_empty() => chain,
        Ok(_) => return unreadable(certificate, "it holds no certificate"),
        Err(error) => return unreadable(certificate, &error.to_string()),
    };
    let private = match PrivateKeyDer::from_pem_file(key) {
        Ok(private) => private,
        Err(error) => return unreadable(key, &error.to_string()),
    };
    let end = chain.first().and_then(|first| x509::read(first));
    let provider = rustls::crypto::ring::default_provider();
    if let Err(error) = rustls::sign::CertifiedKey::from_der(chain, private, &provider) {
        return Check::bad(
            NAME,
            format!("{} and {} are no pair: {error}", certificate.display(), key.display()),
            "Set tls.certificate and tls.key to files that were made together.",
        );
    }
    let renew = "Renew the certificate; changed files are read again within a minute.";
    match end {
        None => Check::good(NAME, "readable; its dates cannot be told"),
        Some(x509::Facts { from, .. }) if from > now => {
            Check::bad(NAME, format!("not in force before {from}"), "Check the machine's clock, or wait.")
        }
        Some(x509::Facts { until, .. }) if until <= now => {
            Check::bad(NAME, format!("out of date since {until}"), renew)
        }
        Some(x509::Facts { until, .. }) if until - now < TimeDelta::days(7) => {
            Check::bad(NAME, format!("in force until {until} only"), renew)
        }
        Some(x509::Facts { until, .. }) => Check::good(NAME, format!("in force until {until}")),
    }
}

const BY_ACME: &str = "certificate by ACME";

/// The certificate that the program gets by itself.
pub(super) async fn ordered(config: &AcmeConfig, db: &Db, now: DateTime<Utc>) -> Check {
    let names = config.names();
    match acme::store::state(db, &config.directory, &names).await {
        Ok((certificate, try_)) => {
            let found = acme::rules::verdict(certificate.as_ref(), try_.as_ref(), now);
            match found.todo {
                None => Check::good(BY_ACME, found.said),
                Some(todo) => Check::bad(BY_ACME, found.said, todo),
            }
        }
        Err(error) => Check::bad(BY_ACME, error.to_string(), "Mend the database first."),
    }
}

fn unreadable(path: &Path, why: &str) -> Check {
    Check::bad(
        NAME,
        format!("{}: {why}", path.display()),
        "Give the path of a PEM file that the program's user may read.",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const CERTIFICATE: &str = "-----BEGIN CERTIFICATE-----\nMIIBlDCCATmgAwIBAgIUQ9T5MKZ2+Rj+KcZdKTSjwAeNW1YwCgYIKoZIzj0EAwIw\nFDESMBAGA1UEAwwJbG9jYWxob3N0MB4XDTI2MTEyMjA4MDA1NVoXDTQ2MTExNzA4\nMDA1NVowFDESMBAGA1UEAwwJbG9jYWxob3N0MFkwEwYHKoZIzj0CAQYIKoZIzj0D\nAQcDQgAEg9w2FFlQmt8KX7JJOHyfstXFEij8F8D8fMdRPLixekDgaD3xOm6sgqjq\n8gtNFj8BxNxOYpnapWjqWbBaS3gHT6NpMGcwHQYDVR0OBBYEFFqZTqfByxbMSPpd\nByeUClPKFFZJMB8GA1UdIwQYMBaAFFqZTqfByxbMSPpdByeUClPKFFZJMA8GA1Ud\nEwEB/wQFMAMBAf8wFAYDVR0RBA0wC4IJbG9jYWxob3N0MAoGCCqGSM49BAMCA0kA\nMEYCIQDjb/I3uB2eSWiD6ui/ZvsStdSUBrOlXesezQHTb880CAIhAPIwP4m2p+D1\nE6aYMRYDw+UIhA5REw3o3xdtq40MTeRf\n-----END CERTIFICATE-----\n";
    const KEY: &str = "-----BEGIN PRIVATE KEY-----\nMIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgh4ZviHR2MDePyEce\n2xh+mmbVdyPXcx3orEunnAtpx/KhRANCAASD3DYUWVCa3wpfskk4fJ+y1cUSKPwX\nwPx8x1E8uLF6QOBoPfE6bqyCqOryC00WPwHE3E5imdqlaOpZsFpLeAdP\n-----END PRIVATE KEY-----\n";
    const OTHER_KEY: &str = "-----BEGIN PRIVATE KEY-----\nMIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg0Fv3YujrYpXErs4d\np7rfrE7FXU4Uz7/MPYMEapPII9ihRANCAAT9aI8dfunrxq84E9Id2DWlDx7DMewF\nUwsv5oMwWD8fPhsb2DwRKOzsBwG1DKM2be9kZ18MYBAAZGsVFZpGNYyx\n-----END PRIVATE KEY-----\n";

    #[test]
    fn certificates_are_read_compared_and_dated() {
        let folder = tempfile::tempdir().unwrap();
        let file = |name: &str, text: &str| {
            let path = folder.path().join(name);
            std::fs::write(&path, text).unwrap();
            path
        };
        let (certificate, key) = (file("c.pem", CERTIFICATE), file("k.pem", KEY));
        let at = |text: &str| check(&certificate, &key, text.parse().unwrap());
        assert!(at("2027-01-01T00:00:00Z").ok, "{:?}", at("2027-01-01T00:00:00Z"));
        assert!(!at("2020-01-01T00:00:00Z").ok);
        assert!(!at("2060-01-01T00:00:00Z").ok);
        assert!(
            at("2060-01-01T00:00:00Z").detail.contains("out of date since 2046-11-17 08:00:55 UTC"),
            "{:?}",
            at("2060-01-01T00:00:00Z")
        );
        let now = "2027-01-01T00:00:00Z".parse().unwrap();
        assert!(check(&certificate, &file("o.pem", OTHER_KEY), now).detail.contains("no pair"));
        for (certificate, key) in [
            (&file("empty", ""), &key),
            (&folder.path().join("none"), &key),
            (&certificate, &file("junk", "x")),
        ] {
            let check = check(certificate, key, now);
            assert!(!check.ok && check.todo.unwrap().contains("PEM"));
        }
    }
}
