/** A body as JSON, or why it is none. */
export function readJson(
  body: ArrayBuffer,
): { status: 'read'; value: unknown } | { status: 'not-json'; reason: string } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body);
    try {
      return { status: 'read', value: JSON.parse(text) };
    } catch {
      const start = text.trimStart().slice(0, 40).split('\n', 1)[0] ?? '';
      return { status: 'not-json', reason: text.trim() === '' ? 'it is empty' : `it begins with ${start}` };
    }
  } catch {
    return { status: 'not-json', reason: 'it is not UTF-8' };
  }
}
