/** A paper as its stand-in page tells it: the facts of the paper, the sentences our own. */
export interface Work {
  url: string;
  title: string;
  authors: readonly string[];
  /** Where and when it appeared, as the page's header says. */
  venue: string;
  date: string;
  doi?: string;
  arxivId?: string;
  abstract: string;
  references: readonly { text: string; doi: string }[];
}

const authorsOfModelsGenesis = ['Zongwei Zhou', 'Vatsal Sodha', 'Jiaxuan Pang', 'Michael B. Gotway', 'Jianming Liang'];

const uNet = {
  text: 'Ronneberger, O., Fischer, P., Brox, T. U-Net: convolutional networks for biomedical image segmentation (2015).',
  doi: '10.1007/978-3-319-24574-4_28',
};
const nnUNet = {
  text: 'Isensee, F. et al. nnU-Net: a self-configuring method for deep learning-based biomedical image segmentation (2021).',
  doi: '10.1038/s41592-020-01008-z',
};

export const modelsGenesisPreprint: Work = {
  url: 'https://arxiv.org/abs/1908.06912',
  title: 'Models Genesis: Generic Autodidactic Models for 3D Medical Image Analysis',
  authors: authorsOfModelsGenesis,
  venue: 'Computer Vision and Pattern Recognition',
  date: '2019/08/19',
  arxivId: '1908.06912',
  abstract:
    'Networks for volumetric scans are often started from weights that were learned on flat photographs. The authors instead let a three-dimensional network teach itself on scans that carry no labels: each volume is distorted in several ways and the network restores it. The weights so learned are offered as a common starting point for segmentation and classification, and are compared with training from nothing and with two-dimensional transfer on five tasks.',
  references: [uNet],
};

export const modelsGenesisArticle: Work = {
  url: 'https://www.sciencedirect.com/science/article/pii/S1361841520302048',
  title: 'Models Genesis',
  authors: authorsOfModelsGenesis,
  venue: 'Medical Image Analysis, Volume 67',
  date: '2021/01/01',
  doi: '10.1016/j.media.2020.101840',
  abstract:
    'Labels for medical volumes are scarce, unlabeled volumes are not. This article extends a family of networks that learn anatomy by restoring distorted scans, studies which distortions matter, and measures how far the learned weights carry to other organs, diseases and kinds of scanner when few labels are at hand.',
  references: [uNet, nnUNet],
};

const modelsGenesisChapter: Work = {
  url: 'https://link.springer.com/chapter/10.1007/978-3-030-32251-9_42',
  title: 'Models Genesis: Generic Autodidactic Models for 3D Medical Image Analysis',
  authors: authorsOfModelsGenesis,
  venue: 'Medical Image Computing and Computer Assisted Intervention – MICCAI 2019',
  date: '2019/10/10',
  doi: '10.1007/978-3-030-32251-9_42',
  abstract:
    'Weights learned on photographs lose what makes a scan three-dimensional. This paper trains networks directly on unlabeled volumes, by asking them to undo distortions, and reports that they carry over to five tasks of segmentation and classification better than weights from photographs.',
  references: [uNet],
};

export const ablang2Preprint: Work = {
  url: 'https://www.biorxiv.org/content/10.1101/2024.02.02.578678v1',
  title: 'Addressing the antibody germline bias and its effect on language models for improved antibody design',
  authors: ['Tobias H. Olsen', 'Iain H. Moal', 'Charlotte M. Deane'],
  venue: 'bioRxiv',
  date: '2024/02/02',
  doi: '10.1101/2024.02.02.578678',
  abstract:
    'Most positions of an antibody sequence are those of its germline gene, so a language model that learns to fill gaps learns mostly the germline. The authors measure this bias in existing models and train one that pays more attention to the rarer residues that differ from it.',
  references: [],
};

export const alphaFoldArticle: Work = {
  url: 'https://www.nature.com/articles/s41586-021-03819-2',
  title: 'Highly accurate protein structure prediction with AlphaFold',
  authors: ['John Jumper', 'Richard Evans', 'Alexander Pritzel', 'Tim Green', 'Michael Figurnov', 'Demis Hassabis'],
  venue: 'Nature 596, 583–589',
  date: '2021/07/15',
  doi: '10.1038/s41586-021-03819-2',
  abstract:
    'The chain of amino acids decides how a protein folds, yet most structures have never been measured. This article describes a neural network that takes a sequence and its relatives and returns coordinates of atoms, and reports how close they come to structures that were solved but not yet published.',
  references: [nnUNet],
};

/** A paper about no model of the catalogue. */
export const paperWithoutModel: Work = {
  url: 'https://arxiv.org/abs/math/0211159',
  title: 'The entropy formula for the Ricci flow and its geometric applications',
  authors: ['Grisha Perelman'],
  venue: 'Differential Geometry',
  date: '2002/11/11',
  arxivId: 'math/0211159',
  abstract: 'A quantity is introduced that grows along the flow, and what follows from it is worked out.',
  references: [],
};

export const works = [
  modelsGenesisPreprint,
  modelsGenesisArticle,
  modelsGenesisChapter,
  ablang2Preprint,
  alphaFoldArticle,
  paperWithoutModel,
] as const;
