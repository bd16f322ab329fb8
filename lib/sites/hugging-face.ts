import { huggingFaceInUrl } from '../identifiers/hugging-face';
import { byIdentifier, type Site } from './site';

/** Hugging Face: models, and papers by their arXiv number. */
export const huggingFace: Site = {
  id: 'hugging-face',
  name: 'Hugging Face',
  matches: ['https://huggingface.co/*'],
  readUrl: byIdentifier(huggingFaceInUrl),
  grows: true,
  mentionAreas: 'main',
};
