/** A repository as its stand-in page tells it. */
export interface Repository {
  owner: string;
  name: string;
  description: string;
  files: readonly string[];
  topics: readonly string[];
  readme: readonly string[];
  papers: readonly { title: string; url: string }[];
}

export const modelsGenesisRepository: Repository = {
  owner: 'MrGiovanni',
  name: 'ModelsGenesis',
  description: 'Code and weights for self-taught networks in 3D medical imaging',
  files: ['competition', 'figures', 'infinite_generator_3D', 'keras', 'pytorch', 'LICENSE', 'README.md'],
  topics: ['transfer-learning', '3d-models', 'self-supervised-learning', 'medical-imaging'],
  readme: [
    'This repository holds the training code of the networks, for PyTorch and for Keras, and tells how the learned weights are obtained.',
    'Start with the folder of your framework: it has a script for training on unlabeled volumes and examples for fine-tuning.',
  ],
  papers: [
    { title: 'Models Genesis, Medical Image Analysis', url: 'https://doi.org/10.1016/j.media.2020.101840' },
    { title: 'Generic Autodidactic Models for 3D Medical Image Analysis', url: 'https://arxiv.org/abs/1908.06912' },
  ],
};

/** A repository of no model in the catalogue. */
export const repositoryWithoutModel: Repository = {
  owner: 'git',
  name: 'htmldocs',
  description: 'Rendered manual pages',
  files: ['howto', 'technical', 'index.html'],
  topics: [],
  readme: ['Manual pages in HTML, made from their sources.'],
  papers: [],
};

/** A list of other people's models: no model itself. */
export const awesomeList: Repository = {
  owner: 'reading-group',
  name: 'awesome-models',
  description: 'What we read on models of biology',
  files: ['README.md'],
  topics: ['awesome-list'],
  readme: ['Papers and code, in the order in which we read them.'],
  papers: [
    { title: 'Evolutionary-scale prediction of protein structure', url: 'https://doi.org/10.1126/science.ade2574' },
    { title: 'facebookresearch/esm', url: 'https://github.com/facebookresearch/esm' },
    { title: 'Attention for everybody', url: 'https://arxiv.org/abs/1501.00001' },
    { title: 'Highly accurate structures', url: 'https://www.nature.com/articles/s41586-021-03819-2' },
    { title: 'A foundation model of single cells', url: 'https://doi.org/10.1038/s41592-024-02201-0' },
    { title: 'bowang-lab/scGPT', url: 'https://github.com/bowang-lab/scGPT' },
    { title: 'Models Genesis', url: 'https://github.com/MrGiovanni/ModelsGenesis' },
  ],
};

export const repositories = [modelsGenesisRepository, repositoryWithoutModel, awesomeList] as const;
