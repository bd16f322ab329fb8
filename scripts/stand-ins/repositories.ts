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

export const repositories = [modelsGenesisRepository, repositoryWithoutModel] as const;
