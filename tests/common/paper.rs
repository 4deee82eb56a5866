//! Reads documents back as the words that a reader finds in them.

use std::io::Read as _;

use sulh::export::Format;

/// Everything that can be read in a file of this format, also what only a curious reader finds:
/// comments, properties, hidden parts.
pub fn readable(format: Format, bytes: &[u8]) -> String {
    let text = if bytes.starts_with(b"PK") {
        unzipped(bytes)
    } else {
        String::from_utf8(bytes.to_vec()).unwrap_or_else(|_| {
            panic!("teach this test to read {format:?}, or a leak in it goes unseen")
        })
    };
    unescaped(&text)
}

fn unzipped(bytes: &[u8]) -> String {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("a whole archive");
    let mut all = String::new();
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).expect("a file of the archive");
        let mut content = Vec::new();
        file.read_to_end(&mut content).expect("a whole file");
        all.push_str(&file.name().expect("a name"));
        all.push('\n');
        all.push_str(&String::from_utf8_lossy(&content));
        all.push('\n');
    }
    all
}

fn unescaped(text: &str) -> String {
    text.replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
}
