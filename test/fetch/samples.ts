/** The least that is taken for a file of each kind. */
export const PDF = Buffer.from(`%PDF-1.7\n${'1 0 obj << >> endobj\n'.repeat(50)}%%EOF\n`);
/** As much of it as comes of a transfer that breaks off. */
export const HALF = PDF.subarray(0, PDF.length >> 1);
export const DOCX = zipOf('word/document.xml');
export const XLSX = zipOf('xl/workbook.xml');
export const DOC = Buffer.concat([
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  Buffer.alloc(504),
  Buffer.from('WordDocument', 'utf16le'),
]);
export const RTF = Buffer.from('{\\rtf1 The General Assembly,}\r\n');
export const WORDPERFECT = Buffer.from('\xffWPC\x10\0\0\0', 'latin1');
export const NOT_FOUND_PAGE = Buffer.from(
  '<!DOCTYPE html><html><head><title>ODS</title></head><body>The document was not found.</body></html>',
);
export const MAINTENANCE_PAGE = Buffer.from(
  '<html><head><title>Under maintenance</title></head><body>Please try again later.</body></html>',
);

/** A ZIP archive with one empty file. */
function zipOf(name: string): Buffer {
  const local = Buffer.alloc(30);
  local.write('PK\x03\x04', 'latin1');
  local.writeUInt16LE(name.length, 26);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  return Buffer.concat([local, Buffer.from(name), end]);
}
