import { ownerAndName } from './places';
import { type Line, linksIn, type Reading } from './reading';

/*
 * Where the lines of a README lead: models and data sets at Hugging Face, records in archives, files on other servers.
 */

export interface Leads {
  line: Line;
  link: string;
  kind: 'hub-model' | 'hub-data' | 'archive' | 'file';
  /** `owner/name` at Hugging Face. */
  id?: string;
}

const notModels = new Set(
  'datasets spaces collections docs blog papers models tasks learn organizations settings join login pricing chat new posts'.split(
    ' ',
  ),
);
const archives =
  /^https?:\/\/(?:[\w-]+\.)*(?:zenodo\.org\/(?:records?|doi|api)\/|doi\.org\/10\.5281\/zenodo|figshare\.com\/|doi\.org\/10\.6084|osf\.io\/\w|datadryad\.org|doi\.org\/10\.5061|dataverse\.|synapse\.org|ebi\.ac\.uk\/(?:biostudies|bioimage)|modelscope\.cn\/(?:models|datasets))/i;
/** Servers that give a file, but neither say what is in it nor that it will stay. */
const servers =
  /^https?:\/\/(?:drive\.google\.com|docs\.google\.com\/uc|(?:[\w-]+\.)*dropbox\.com|(?:[\w-]+\.)*box\.com|onedrive\.|1drv\.ms|[\w-]+\.sharepoint\.com|pan\.baidu\.com|(?:[\w.-]+\.)?s3[\w.-]*\.amazonaws\.com|storage\.googleapis\.com|[\w-]+\.blob\.core\.windows\.net)/i;
const files = /\.(?:tar\.gz|tgz|zip|pt|pth|ckpt|bin|safetensors|h5|h5ad|hdf5|npz|zst|parquet|lmdb|tar)(?:[?#]|$)/i;

export function leadsIn(lines: readonly Line[]): Leads[] {
  return lines.flatMap((line) => {
    const leads = linksIn(line).flatMap((link) => leadOf(line, link) ?? []);
    const named =
      /(?:from_pretrained|hf_hub_download|hf-hub|hf_hub|snapshot_download)[^"']{0,60}["'](?:hf-hub:|hf_hub:)?([\w.-]+\/[\w.-]+)["']/.exec(
        line.text,
      )?.[1];
    if (named && !named.startsWith('.')) leads.push(hubModel(line, named));
    return leads;
  });
}

const hubModel = (line: Line, id: string): Leads => ({
  line,
  link: `https://huggingface.co/${id}`,
  kind: 'hub-model',
  id,
});

function leadOf(line: Line, link: string): Leads | undefined {
  const hub = /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/([\w.-]+)(?:\/([\w.-]+))?(?:\/([\w.-]+))?/.exec(link);
  if (hub) {
    const [, first = '', second, third] = hub;
    if (first === 'datasets' && second && third) return { line, link, kind: 'hub-data', id: `${second}/${third}` };
    return second && !notModels.has(first) ? hubModel(line, `${first}/${second}`) : undefined;
  }
  if (archives.test(link)) return { line, link, kind: 'archive' };
  return servers.test(link) || files.test(link) ? { line, link, kind: 'file' } : undefined;
}

const plain = (name: string) => name.toLowerCase().replace(/[^a-z\d]/g, '');

/** Words of a repository's name that say nothing. */
const empty = /^(?:the|model|models|code|official|pytorch|main|repo|foundation)$/;

/** Whether a model at Hugging Face bears the repository's name or its owner's. */
export function isNamesake({ evidence }: Reading, id: string): boolean {
  const { owner, name } = ownerAndName(evidence.path);
  const [hubOwner = '', hubName = ''] = id.split('/');
  if (plain(owner) === plain(hubOwner)) return true;
  const words = name
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word.length > 2 && !empty.test(word));
  return plain(hubName).includes(plain(name)) || words.some((word) => plain(hubName).includes(word));
}
