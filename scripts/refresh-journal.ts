import { appendFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { sync as writeFileAtomic } from 'write-file-atomic';
import type { JournalFile } from '../lib/refresh/journal';

/** A run's journal on disk. Each line is with the system before the next question is asked. */
export function journalAt(path: string): JournalFile {
  return {
    read() {
      try {
        return readFileSync(path, 'utf8');
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
        throw error;
      }
    },
    write(text) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileAtomic(path, text);
    },
    append: (text) => appendFileSync(path, text),
    remove: () => rmSync(path, { force: true }),
  };
}
