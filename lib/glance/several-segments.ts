/** Hosts whose addresses name a thing by letters alone, or by several segments: an owner and a name, a volume and a number. */
export const severalSegments = [
  'git',
  'bitbucket',
  'huggingface',
  'hf.co',
  'stanford.edu',
  'openreview',
  'biomedcentral',
  'copernicus',
  'peerj',
];

/** Whether an address is on such a host. */
export const goesAcross = (address: string): boolean => severalSegments.some((part) => address.includes(part));
