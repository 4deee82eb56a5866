//! What a file is, by its first bytes. Names of files are changed by hand; contents are not.

use std::io::Cursor;

use super::problem::{CannotRead, FileKind};

/// Kinds of file a roster can be in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Workbook,
    Text,
}

/// Beginnings that tell a file for something that is no roster.
const OTHERS: [(&[u8], FileKind); 13] = [
    (b"%PDF", FileKind::Pdf),
    (b"\x89PNG", FileKind::Picture),
    (b"\xFF\xD8\xFF", FileKind::Picture),
    (b"GIF8", FileKind::Picture),
    (b"{\\rtf", FileKind::RichText),
    (b"SQLite format 3\0", FileKind::Database),
    (b"<!doctype html", FileKind::WebPage),
    (b"<html", FileKind::WebPage),
    (b"<?xml", FileKind::Unknown),
    (b"\x1F\x8B", FileKind::Archive),
    (b"7z\xBC\xAF", FileKind::Archive),
    (b"Rar!", FileKind::Archive),
    (b"PK\x05\x06", FileKind::Archive),
];

const ZIP: &[u8] = b"PK\x03\x04";

/// The container of Office before 2007, which newer Office uses around encrypted files.
const COMPOUND: &[u8] = b"\xD0\xCF\x11\xE0";

/// What a workbook may unpack to. A roster is far below; a file made to fill the memory is above.
const MOST_UNPACKED: u128 = 100 * 1024 * 1024;

/// What a file is, if a roster can be read from it.
pub(super) fn of(bytes: &[u8]) -> Result<Kind, CannotRead> {
    let start = bytes.trim_ascii_start();
    if start.is_empty() {
        return Err(CannotRead::Empty);
    }
    if bytes.starts_with(ZIP) {
        return of_zip(bytes);
    }
    if bytes.starts_with(COMPOUND) {
        return Err(of_compound(bytes));
    }
    let beginning = start
        .get(..start.len().min(32))
        .unwrap_or_default()
        .to_ascii_lowercase();
    let begins = |sign: &[u8]| beginning.starts_with(&sign.to_ascii_lowercase());
    match OTHERS.iter().find(|(sign, _)| begins(sign)) {
        Some((_, found)) => Err(CannotRead::NotATable { found: *found }),
        None => Ok(Kind::Text),
    }
}

fn of_compound(bytes: &[u8]) -> CannotRead {
    // Names inside the container are UTF-16.
    let name: Vec<u8> = "EncryptedPackage"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    if bytes.windows(name.len()).any(|window| window == name) {
        CannotRead::Encrypted
    } else {
        CannotRead::NotATable {
            found: FileKind::LegacyOffice,
        }
    }
}

fn of_zip(bytes: &[u8]) -> Result<Kind, CannotRead> {
    let archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| CannotRead::Damaged)?;
    if archive
        .decompressed_size()
        .is_some_and(|size| size > MOST_UNPACKED)
    {
        return Err(CannotRead::TooLarge {
            limit: super::MOST_BYTES,
        });
    }
    let has = |start: &str| {
        archive
            .file_names()
            .filter_map(Result::ok)
            .any(|name| name.starts_with(start))
    };
    let found = if has("xl/workbook.xml") {
        return Ok(Kind::Workbook);
    } else if has("xl/workbook.bin") {
        FileKind::BinaryWorkbook
    } else if has("word/") {
        FileKind::WordDocument
    } else if has("ppt/") {
        FileKind::Presentation
    } else if has("mimetype") {
        FileKind::OpenDocument
    } else {
        FileKind::Archive
    };
    Err(CannotRead::NotATable { found })
}
