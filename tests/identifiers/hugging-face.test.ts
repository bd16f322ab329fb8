import { describe, expect, it } from 'vitest';
import { huggingFaceInUrl, parseHuggingFaceId } from '../../lib/identifiers/hugging-face';

describe('Hugging Face', () => {
  it.each([
    ['https://huggingface.co/facebook/esm2_t33_650M_UR50D', 'hf:facebook/esm2_t33_650m_ur50d'],
    ['https://hf.co/facebook/esm2_t33_650M_UR50D/blob/main/config.json', 'hf:facebook/esm2_t33_650m_ur50d'],
    ['https://huggingface.co/api/models/facebook/esm2_t33_650M_UR50D', 'hf:facebook/esm2_t33_650m_ur50d'],
    ['https://huggingface.co/papers/1908.06912', 'arxiv:1908.06912'],
  ])('%s', (address, key) => expect(huggingFaceInUrl(new URL(address))).toBe(key));

  it.each([
    'https://huggingface.co/facebook',
    'https://huggingface.co/datasets/tattabio/OMG',
    'https://huggingface.co/spaces/a/b',
    'https://huggingface.co/collections/a/b',
    'https://huggingface.co/docs/hub',
    'https://huggingface.co/papers/trending',
  ])('%s is no model', (address) => expect(huggingFaceInUrl(new URL(address))).toBeUndefined());

  it('data sets are no model either as a bare path', () =>
    expect(parseHuggingFaceId('datasets/tattabio')).toBeUndefined());
});
