//! The virtual display's memory, read as a picture.

use std::collections::HashSet;
use std::fs::File;
use std::io::BufWriter;
use std::path::Path;

use anyhow::{Context, Result, ensure};

/// One look at the screen: rows of RGB pixels from the top.
pub struct Frame {
    width: u32,
    height: u32,
    rgb: Vec<u8>,
}

impl Frame {
    /// Reads the `xwd` file that Xvfb keeps (`X11/XWDFile.h`, version 7): a header of big-endian words, a colour
    /// table of 12 bytes an entry, then the lines of the screen in its own byte order.
    ///
    /// # Errors
    /// When the file is missing, cut short, or not of 32 little-endian bits a pixel.
    pub fn read(path: &Path) -> Result<Self> {
        let bytes = std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
        let word = |index: usize| -> Result<usize> {
            let four = bytes.get(index * 4..index * 4 + 4).context("the screen file is cut short")?;
            Ok(u32::from_be_bytes(four.try_into()?) as usize)
        };
        let [header, width, height] = [word(0)?, word(4)?, word(5)?];
        let [byte_order, bits, line, colours] = [word(7)?, word(11)?, word(12)?, word(19)?];
        ensure!(word(1)? == 7 && bits == 32 && byte_order == 0, "the screen file is of another form");
        let start = header + colours * 12;
        let mut rgb = Vec::with_capacity(width * height * 3);
        for y in 0..height {
            let from = start + y * line;
            let row = bytes.get(from..from + width * 4).context("the screen file is cut short")?;
            rgb.extend(row.chunks_exact(4).flat_map(|pixel| [pixel[2], pixel[1], pixel[0]]));
        }
        Ok(Self { width: width as u32, height: height as u32, rgb })
    }

    /// Whether something has been drawn: a blank page has one or two colours, smoothed text has dozens.
    pub fn is_painted(&self) -> bool {
        let mut seen = HashSet::new();
        self.rgb.chunks_exact(3).any(|pixel| seen.insert(pixel) && seen.len() > 24)
    }

    /// Whether nothing moved between the two looks.
    pub fn is_same_as(&self, other: &Self) -> bool {
        self.rgb == other.rgb
    }

    /// Writes the picture as PNG.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn save(&self, path: &Path) -> Result<()> {
        let mut encoder = png::Encoder::new(BufWriter::new(File::create(path)?), self.width, self.height);
        encoder.set_color(png::ColorType::Rgb);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.write_header()?.write_image_data(&self.rgb)?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Frame;

    /// A screen of 2 × 1 pixels as Xvfb writes it, with one colour in the table.
    fn screen() -> Vec<u8> {
        let mut words = [0_u32; 25];
        for (index, value) in [(0, 100), (1, 7), (4, 2), (5, 1), (7, 0), (11, 32), (12, 8), (19, 1)] {
            words[index] = value;
        }
        let mut bytes: Vec<u8> = words.iter().flat_map(|word| word.to_be_bytes()).collect();
        bytes.extend([0; 12]);
        bytes.extend([1, 2, 3, 0, 4, 5, 6, 0]);
        bytes
    }

    #[test]
    fn pixels_come_out_as_rgb() {
        let folder = std::env::temp_dir().join(format!("sanad-frame-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let file = folder.join("screen");
        std::fs::write(&file, screen()).unwrap();
        let frame = Frame::read(&file).unwrap();
        assert_eq!(frame.rgb, [3, 2, 1, 6, 5, 4]);
        assert!(!frame.is_painted());

        std::fs::write(&file, &screen()[..115]).unwrap();
        assert!(Frame::read(&file).is_err(), "a file cut short is refused");
        std::fs::remove_dir_all(folder).unwrap();
    }
}
