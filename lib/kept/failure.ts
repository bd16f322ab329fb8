/** Why something kept could not be read or written. Nothing that was there before is lost by it. */
export interface KeepFailure {
  status: 'failed';
  /** The disk is full; the data are of a newer version of the extension; anything else. */
  why: 'full' | 'newer' | 'broken';
}

/** What became of the work: its answer, or why there is none. */
export async function orFailure<Answer>(work: () => Promise<Answer>): Promise<Answer | KeepFailure> {
  try {
    return await work();
  } catch (error) {
    console.warn('bio.rodeo: what is kept cannot be reached', error);
    return { status: 'failed', why: reasonOf(error) };
  }
}

function reasonOf(error: unknown): KeepFailure['why'] {
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return name === 'VersionError' ? 'newer' : 'broken';
}
