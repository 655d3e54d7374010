-- The floor of the import: what one would type to fill the same tables of a workspace from the same file.
-- :file is the CSV. Run by the sqlite3 shell on an empty workspace, so constraints and indexes are the migrations'.
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA foreign_keys = ON;
PRAGMA cache_size = -32768;
BEGIN;
INSERT INTO supplier (key, id, code, version, stage, note, name_en, name_ar, sort_en, sort_ar, country, city, search, fold_version, recorded_seq)
SELECT ROW_NUMBER() OVER (), lower(hex(randomblob(16))), supplier, 1, 'prospect', '', name, name_ar, lower(name), name_ar, country, '',
       lower(name || ' ' || name_ar || ' ' || supplier), 1, 2
FROM (SELECT supplier, MIN(supplier_name) AS name, MIN(supplier_name_ar) AS name_ar, MIN(country) AS country
      FROM temp.flat GROUP BY supplier);
INSERT INTO supplier_name (supplier, position, kind, lang, text, recorded_seq)
SELECT key, 0, 'legal', 'en', name_en, 2 FROM supplier UNION ALL SELECT key, 1, 'legal', 'ar', name_ar, 2 FROM supplier;
INSERT INTO supplier_address (supplier, position, kind, lines, city, region, postal_code, country, recorded_seq)
SELECT key, 0, 'main', '', '', '', '', country, 2 FROM supplier;
INSERT INTO purchase_order (supplier, number, order_date, source_row, recorded_seq)
SELECT s.key, f."order", MIN(f.order_date), MIN(f.rowid), 2
FROM temp.flat f JOIN supplier s ON s.code = f.supplier GROUP BY s.key, f."order" ORDER BY MIN(f.rowid);
INSERT INTO order_line (key, supplier, purchase_order, source_key, line_no, item, description, unit, ordered, unit_price, price_basis,
                        currency, requested, service, source_row, row_hash, recorded_seq)
SELECT f.rowid, p.supplier, p.key, f.line, f.line, f.item, '', 'EA', CAST(f.quantity AS INTEGER) * 1000000,
       CAST(ROUND(f.unit_price * 1000000) AS INTEGER), 1000000, 'SAR', f.requested, 0, f.rowid, 0, 2
FROM temp.flat f JOIN supplier s ON s.code = f.supplier JOIN purchase_order p ON p.supplier = s.key AND p.number = f."order";
INSERT INTO promise (supplier, line, source_key, promised, given, asked_by, source_row, recorded_seq)
SELECT l.supplier, l.key, f.promised, f.promised, f.order_date, 'supplier', f.rowid, 2
FROM temp.flat f JOIN order_line l ON l.key = f.rowid;
INSERT INTO receipt (supplier, line, source_key, reference, kind, date, quantity, rejected, reason, unit, source_row, row_hash, recorded_seq)
SELECT l.supplier, l.key, f.slip, f.slip, 'receipt', f.received, CAST(f.received_quantity AS INTEGER) * 1000000, 0, '', 'EA', f.rowid, 0, 2
FROM temp.flat f JOIN order_line l ON l.key = f.rowid;
COMMIT;
