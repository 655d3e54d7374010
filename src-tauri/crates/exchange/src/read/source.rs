//! What rows are read from: a text file as it stands, or text that was made of something else.

use std::io::{self, Read};

use crate::csv::decode::{Decoding, Hashing};
use crate::json::JsonText;

/// A stream of UTF-8 text, and what is known of the file behind it.
pub(crate) enum Source<R> {
    /// The file itself.
    Text(Box<Decoding<Hashing<R>>>),
    /// A document of JSON, whose records become rows as it is read.
    Json(Box<JsonText<Decoding<Hashing<R>>>>),
    /// A file that was turned into text: a sheet, or a text that had to be held whole.
    Made {
        /// The text.
        text: Box<dyn Read>,
        /// The file's size in bytes.
        bytes: u64,
        /// BLAKE3 of the file.
        hash: [u8; 32],
    },
}

impl<R: Read> Source<R> {
    /// BLAKE3 of the file, as far as it is read.
    pub fn hash(&self) -> [u8; 32] {
        match self {
            Self::Text(text) => text.inner().hash(),
            Self::Json(text) => text.source().inner().hash(),
            Self::Made { hash, .. } => *hash,
        }
    }

    /// How much of the file is read, in bytes.
    pub fn size(&self) -> u64 {
        match self {
            Self::Text(text) => text.inner().size(),
            Self::Json(text) => text.source().inner().size(),
            Self::Made { bytes, .. } => *bytes,
        }
    }
}

impl<R: Read> Read for Source<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::Text(text) => text.read(into),
            Self::Json(text) => text.read(into),
            Self::Made { text, .. } => text.read(into),
        }
    }
}
