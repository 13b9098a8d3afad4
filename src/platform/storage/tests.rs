use super::*;

fn storage() -> (tempfile::TempDir, Storage) {
    let folder = tempfile::tempdir().unwrap();
    let storage = Storage::folder(folder.path());
    (folder, storage)
}

#[tokio::test]
async fn a_blob_is_named_by_its_content_and_kept_once() {
    let (folder, storage) = storage();
    let name = storage.put(b"hello").await.unwrap();
    assert_eq!(name, "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824");
    assert_eq!(storage.path(&name).unwrap(), folder.path().join("blobs/2c").join(&name));
    assert_eq!(storage.put(b"hello").await.unwrap(), name);
    assert_eq!(storage.list().await.unwrap(), [(name.clone(), 5)]);
    assert_eq!(storage.read(&name).await.unwrap(), b"hello");
    assert!(storage.exists(&name).unwrap());
    let file = folder.path().join("big");
    std::fs::write(&file, vec![7; 300_000]).unwrap();
    let big = storage.put_file(&file).await.unwrap();
    assert_eq!(storage.verify(&big).await.unwrap(), 300_000);
    let empty = storage.put(b"").await.unwrap();
    assert_eq!(storage.read(&empty).await.unwrap(), b"");
}

#[tokio::test]
async fn names_from_outside_lead_nowhere_else() {
    let (_folder, storage) = storage();
    for name in ["", "..", "../../etc/passwd", &"A".repeat(64), &"g".repeat(64), &"../".repeat(22)[..64]] {
        assert!(matches!(storage.path(name), Err(StorageError::Name(_))), "{name}");
        assert!(storage.read(name).await.is_err());
    }
    let nothing = "0".repeat(64);
    assert!(matches!(storage.read(&nothing).await, Err(StorageError::Missing(_))));
    assert!(!storage.exists(&nothing).unwrap());
}

#[tokio::test]
async fn damage_is_noticed_and_mended_by_storing_again() {
    let (_folder, storage) = storage();
    let name = storage.put(b"hello").await.unwrap();
    std::fs::write(storage.path(&name).unwrap(), b"hell0").unwrap();
    assert!(matches!(storage.verify(&name).await, Err(StorageError::Damaged(_))));
    std::fs::write(storage.path(&name).unwrap(), b"").unwrap();
    storage.put(b"hello").await.unwrap();
    assert_eq!(storage.verify(&name).await.unwrap(), 5);
}

/// Gives some bytes, then fails as a full disk does when it is written to.
struct Full(usize);

impl Read for Full {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.0 == 0 {
            return Err(io::Error::from(io::ErrorKind::StorageFull));
        }
        self.0 -= 1;
        buffer.fill(1);
        Ok(buffer.len())
    }
}

#[test]
fn nothing_half_written_stays() {
    let (folder, storage) = storage();
    let error = storage.put_reader_now(&mut Full(3)).unwrap_err();
    assert!(matches!(error, StorageError::Full { .. }), "{error}");
    assert!(error.to_string().contains("make room"));
    assert_eq!(std::fs::read_dir(folder.path().join("blobs")).unwrap().count(), 0);
}
