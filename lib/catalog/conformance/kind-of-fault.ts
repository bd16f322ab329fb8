/** What is said of one kind of fault. */
export interface KindOfFault {
  /** An error: a client reads nothing, or something wrong or old. A warning: it works, and could be better or cheaper. */
  severity: 'error' | 'warning';
  title: string;
  mend: string;
}

/** What mends most of what is wrong in the files. */
export const buildAgain =
  'Build the files again (npm run catalog:build -- --hosted --out DIR) and upload all of DIR/v1.';
