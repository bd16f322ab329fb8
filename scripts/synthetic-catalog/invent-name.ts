import { pick, type Random, wholeNumber } from './random';

const subjects =
  'Prot Pep Geno Chrom Epi Meth Cell sc Path Histo Cyto Neuro Cardio Onco Viro Micro Mol Lig Dock Fold Seq RNA DNA Codon Spatial Omni Metab Enzy Ab Cryo Tissue Phylo Retina Derm Pulmo EEG ECG'.split(
    ' ',
  );
const middles = [
  '',
  '',
  '',
  'Flow',
  'Diff',
  'Graph',
  'Contra',
  'Multi',
  'Deep',
  'Uni',
  'Meta',
  'Fusion',
  'Scale',
  'Token',
];
const kinds = 'BERT Former GPT Net CLIP LM MAE VAE FM Mamba GNN Gen Bench Design Scope Map Align Score ViT Hyena'.split(
  ' ',
);
const sizes = ['', '', '', '', '-S', '-B', '-L', '-XL', '-8M', '-150M', '-650M', '-3B'];

/** A name as such models bear them, that is not taken; it is then. */
export function inventName(random: Random, taken: Set<string>): { name: string; slug: string } {
  const stem = `${pick(random, subjects)}${pick(random, middles)}${pick(random, kinds)}`;
  const version = random() < 0.3 ? `${wholeNumber(random, 2, 4)}` : '';
  const size = pick(random, sizes);
  for (let number = 1; ; number++) {
    const name = `${stem}${version}${size}${number === 1 ? '' : ` ${number}`}`;
    const slug = name.toLowerCase().replaceAll(' ', '-');
    if (taken.has(slug)) continue;
    taken.add(slug);
    return { name, slug };
  }
}
