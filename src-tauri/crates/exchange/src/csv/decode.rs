//! Bytes in any encoding, read as UTF-8; and the hash of the bytes as they stood.

use std::io::{self, Read};

use encoding_rs::{CoderResult, Decoder, Encoding, UTF_8};

/// Hashes and counts what passes through it.
pub(crate) struct Hashing<R> {
    inner: R,
    hasher: blake3::Hasher,
    bytes: u64,
}

impl<R: Read> Hashing<R> {
    pub fn new(inner: R) -> Self {
        Self { inner, hasher: blake3::Hasher::new(), bytes: 0 }
    }

    pub fn hash(&self) -> [u8; 32] {
        *self.hasher.finalize().as_bytes()
    }

    /// How many bytes have passed.
    pub fn size(&self) -> u64 {
        self.bytes
    }
}

impl<R: Read> Read for Hashing<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let got = loop {
            match self.inner.read(into) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                other => break other?,
            }
        };
        self.hasher.update(&into[..got]);
        self.bytes += got as u64;
        Ok(got)
    }
}

/// A source read as UTF-8. What is not text in its encoding comes through as U+FFFD, except that UTF-8 itself passes
/// untouched: the rows check it, so that the common case costs no copy.
pub(crate) struct Decoding<R> {
    inner: R,
    decoder: Option<Decoder>,
    /// Bytes read but not yet decoded.
    pending: Vec<u8>,
    start: usize,
    ended: bool,
    finished: bool,
}

const CHUNK: usize = 64 * 1024;

impl<R: Read> Decoding<R> {
    /// `begun` is what was already read to find the encoding, its byte order mark taken off.
    pub fn new(inner: R, encoding: &'static Encoding, begun: Vec<u8>) -> Self {
        let decoder = (encoding != UTF_8).then(|| encoding.new_decoder_without_bom_handling());
        Self { inner, decoder, pending: begun, start: 0, ended: false, finished: false }
    }

    pub fn inner(&self) -> &R {
        &self.inner
    }

    fn refill(&mut self) -> io::Result<()> {
        if self.ended || self.start < self.pending.len() {
            return Ok(());
        }
        self.pending.resize(CHUNK, 0);
        self.start = 0;
        let got = self.inner.read(&mut self.pending)?;
        self.pending.truncate(got);
        self.ended = got == 0;
        Ok(())
    }
}

impl<R: Read> Read for Decoding<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.decoder.is_none() {
            let waiting = &self.pending[self.start..];
            if waiting.is_empty() {
                return self.inner.read(into);
            }
            let take = waiting.len().min(into.len());
            into[..take].copy_from_slice(&waiting[..take]);
            self.start += take;
            return Ok(take);
        }
        loop {
            if self.finished || into.len() < 8 {
                return Ok(0);
            }
            self.refill()?;
            let Some(decoder) = &mut self.decoder else { return Ok(0) };
            let (result, read, written, _) = decoder.decode_to_utf8(&self.pending[self.start..], into, self.ended);
            self.start += read;
            self.finished = self.ended && result == CoderResult::InputEmpty;
            if written > 0 {
                return Ok(written);
            }
        }
    }
}
