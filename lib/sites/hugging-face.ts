import { huggingFaceInUrl } from '../identifiers/hugging-face';
import { byIdentifier, type Site } from './site';

/** Hugging Face: models, and papers by their arXiv number. */
export const huggingFace: Site = {
  hosts: ['huggingface.co'],
  readUrl: byIdentifier(huggingFaceInUrl),
  plainLinks: true,
  grows: true,
  mentionAreas: 'main',
};
