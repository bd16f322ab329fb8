import type { ModelRecord } from './schema';

/** A record as it stands in files: empty lists are the schema's defaults and cost nothing when left out. */
export interface WrittenRecord {
  record: ModelRecord;
  json: string;
}

export function writeRecord(record: ModelRecord): WrittenRecord {
  return { record, json: JSON.stringify(record, leaveOutEmptyLists) };
}

function leaveOutEmptyLists(_key: string, value: unknown): unknown {
  return Array.isArray(value) && value.length === 0 ? undefined : value;
}
