/** Pictures: uploading a reuse's, and the addresses that serve them (udata: api/__init__.py, core/reuse/api.py). */
import { mayEdit, signedIn } from '../auth';
import { badArgument, badRequest, forbidden, unknownRoute } from '../errors';
import { anyReuse } from '../find';
import { type Context, json, type Reply } from '../http';
import { imageOf } from '../marshal/reuse';
import { readMultipart } from '../multipart';
import type { Router } from '../router';
import { logo } from '../site/logo';

const TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/gif'];
const EXTENSIONS = ['jpg', 'jpe', 'jpeg', 'png', 'gif', 'svg', 'bmp', 'webp'];

export function imageRoutes(router: Router): void {
  router
    .post('/api/1/reuses/:reuse/image/', upload)
    .get('/images/reuses/:name', (c) => {
      const [id = ''] = (c.params.name ?? '').split('.');
      const image = c.state.store.reuses.get(id)?.image;
      if (!image) throw unknownRoute();
      return { status: 200, body: image.bytes, headers: { 'content-type': image.type } };
    })
    .get('/images/logos/:name', (c) => {
      const [id = ''] = (c.params.name ?? '').split('.');
      const organization = c.state.store.organizations.get(id);
      if (!organization) throw unknownRoute();
      return { status: 200, body: logo(organization), headers: { 'content-type': 'image/svg+xml' } };
    });
}

function upload(c: Context): Reply {
  signedIn(c);
  const reuse = anyReuse(c);
  if (!mayEdit(c.state, reuse, c.caller)) throw forbidden();
  const parts = readMultipart(c.headers['content-type'] ?? '', c.body);
  const file = parts.find(({ name, filename }) => name === 'file' && filename !== null);
  if (!file) {
    throw badArgument('file', 'The image to upload Missing required parameter in an uploaded file');
  }
  if (!TYPES.includes(file.type)) throw badRequest('Unsupported image format');
  const extension = /\.(\w+)$/.exec(file.filename ?? '')?.[1]?.toLowerCase() ?? '';
  if (!EXTENSIONS.includes(extension)) {
    throw badRequest(
      `This file type is not allowed.The allowed file type list is available at ${c.base}/api/1/datasets/extensions/`,
    );
  }
  const bbox = parts.find(({ name }) => name === 'bbox')?.data.toString();
  if (bbox !== undefined && !/^\d+(\.\d+)?(,\d+(\.\d+)?){3}$/.test(bbox))
    throw badRequest('Invalid bounding box');
  if (!decodable(file.data)) throw badRequest('Unsupported image format');
  reuse.image = { type: file.type, bytes: file.data };
  return json({ image: imageOf(c, reuse), success: true });
}

const STARTS = ['89504e470d0a1a0a', 'ffd8ff', '47494638', '52494646'];

/** @returns whether the bytes begin as those of a PNG, a JPEG, a GIF or a WebP */
const decodable = (bytes: Buffer): boolean =>
  STARTS.some((start) => bytes.subarray(0, 8).toString('hex').startsWith(start));
