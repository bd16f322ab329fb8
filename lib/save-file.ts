/** Lets the person save a text as a file of this name, by the browser's own way of downloading. */
export function saveFile(document: Document, { name, type, content }: SavedFileContent): void {
  const address = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun by then; the text need not stay in memory.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export interface SavedFileContent {
  name: string;
  /** The media type: `text/csv`. */
  type: string;
  content: string;
}
