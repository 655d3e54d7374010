# Why a file was read so: one message for each reason that looking gives (crates/exchange).
look-format_book = its inside is a spreadsheet’s
look-format_text = its inside is text
look-format_json = its inside is JSON
look-sheet_only = its only sheet
look-sheet_best = the sheet with most that is recognised
look-encoding_mark = the file begins with the mark of it
look-encoding_wide = every other byte is zero
look-encoding_plain = plain Latin letters alone, so that any would do
look-encoding_mostly_utf8 = UTF-8 but for a few broken bytes
look-encoding_letters = its letters follow one another as in that encoding
look-delimiter_none = no sign cuts the rows evenly
look-line_end_seen = as the file has it
look-header_mended = it comes back from mending
look-header_first = the first row: words, and values below them
look-header_words = words, with nothing below to compare
look-header_last = the last row: words, and values above them
look-header_none = no row of different words stands above values
look-rows_blank = rows without a cell
look-dates_sure = { $sure } can be read in no other way, first in row { $row }
look-dates_either = every day is below 13: it could be the other way round
look-dates_mixed = more than one form in this column, another first in row { $row }; tried in order
look-dates_compact = eight digits that are always a day
look-years_of_two = years of two digits: 00 to 68 are taken as 20xx
look-years_hijri = years like those of the Hijri calendar, first in row { $row }: these are not converted
look-words_for_nothing = words where no date is known: { $words }
look-decimal_seen = one or two digits, or more than three, follow it
look-decimal_left = the other sign separates thousands
look-decimal_either = every number has three digits after its sign: it could be the other way round
look-decimal_none = no number has one
look-thousands_seen = it stands more than once, or beside a decimal sign
look-thousands_likely = three digits always follow it
look-signs_one = “{ $sign }” stands beside numbers, first in row { $row }; it is left out
look-signs_several = several currencies stand beside numbers ({ $signs }): give them a column of their own
look-decimals_rounded = more than six decimals, first in row { $row }: rounded to six
look-minus_behind = the minus stands behind, first in row { $row }
look-minus_brackets = negative amounts stand in brackets, first in row { $row }
look-rows_total = rows that add up others, first in row { $row }: passed over
look-rows_footer = rows with one text alone, first in row { $row }: passed over
look-rows_repeated = the column names again, first in row { $row }: passed over
look-skip_header = This row names the columns
look-skip_repeated = The column names again: passed over
look-skip_footer = One text alone: passed over
look-content_dates = { $percent } % are dates
look-content_numbers = { $percent } % are numbers
look-content_serials = whole numbers as a spreadsheet counts days
look-content_iban = { $percent } % are IBANs with right check digits
look-content_lei = { $percent } % are LEIs with right check digits
look-content_vat_sa = { $percent } % are Saudi VAT numbers
look-content_vat_eu = { $percent } % are European VAT numbers
look-content_email = { $percent } % are e-mail addresses
look-content_country = { $percent } % are countries’ codes
look-content_currency = { $percent } % are currencies’ codes
look-content_incoterm = { $percent } % are Incoterms
look-column_empty = it is empty
look-column_unknown = nothing tells what it is
look-problem-profile_needed = JSON is read by a profile that says where its records are: choose one.
look-problem-column_unnamed = Several columns are called “{ $header }”, or one has no name: a profile cannot tell them apart.

error-file_not_table = { $kind ->
    [pdf] This is a PDF. Export the list as CSV or XLSX.
    [image] This is a picture. Export the list as CSV or XLSX.
    [old_excel] This is a spreadsheet in Excel’s form before 2007. Open it and save it as XLSX.
    [binary_excel] This is a binary workbook (XLSB). Open it and save it as XLSX.
    [open_document] This is an OpenDocument spreadsheet. Open it and save it as XLSX.
    [web_page] This is a web page, whatever its name says. Open it in a spreadsheet and save it as XLSX.
    [compressed] This is a compressed file. Unpack it first.
    [archive] This is an archive. Unpack it first.
   *[other] This file is neither text nor a spreadsheet.
}
error-file_encrypted = This spreadsheet is protected by a password. Save it without one.
error-file_damaged = This spreadsheet is damaged or cut short. Export it again.
error-file_too_large = This file is larger than { $limit } MB once unpacked, or was made to be. Split it, or export it as CSV.
error-file_empty = This file is empty: there is nothing in it to import.
error-file_no_sheet = There is no sheet “{ $sheet }”. The file has: { $found }.
error-import_no_sheets = This file has no sheets. Leave the sheet out.
error-import_not_guessed = No column of this file was recognised surely enough: { $found }. Choose a profile, or match the columns in the window.
error-import_sheet_not_guessed = No column of the sheet “{ $sheet }” was recognised surely enough. The file has: { $sheets }. Choose another sheet or a profile, or match the columns in the window.
error-import_which_profile = Several profiles read this file equally well: { $found }. Choose one.
error-import_all_rejected = Not one of { $rows } rows could be imported.
problem-cell_error = A formula failed here. Mend it where the file comes from.
