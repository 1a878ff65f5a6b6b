/**
 * Images of virtual disks: raw, and qcow2 with a header that QEMU understands.
 *
 * @module
 */
import { bytes, type Content, joined, slice, zeros } from "./content.ts";

/** What the box reports of an image; sizes in bytes. */
export interface ImageInfo {
  readonly type: "raw" | "qcow2";
  readonly actual_size: number;
  readonly virtual_size: number;
}

/** `QFI\xfb` */
const magic = 0x514649fb;
/** A new qcow2 image of QEMU: header, refcounts and first tables. */
const emptyImage = 196_608;

/** An image that nothing has been written to. */
export function createImage(type: string, size: number): Content {
  if (type !== "qcow2") return zeros(size);
  return joined([bytes(qcow2Header(size)), zeros(emptyImage - 104)]);
}

/** An image of another virtual size, with what it holds. */
export function resizeImage(image: Content, size: number): Content {
  if (describeImage(image).type === "qcow2") {
    return joined([bytes(qcow2Header(size)), slice(image, 104, image.size)]);
  }
  if (size <= image.size) return slice(image, 0, size);
  return joined([image, zeros(size - image.size)]);
}

/** Reads the header of an image. */
export function describeImage(image: Content): ImageInfo {
  const head = image.read(0, Math.min(104, image.size));
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const actual_size = image.size;
  if (head.length < 104 || view.getUint32(0) !== magic) {
    return { type: "raw", actual_size, virtual_size: actual_size };
  }
  return { type: "qcow2", actual_size, virtual_size: Number(view.getBigUint64(24)) };
}

function qcow2Header(size: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(104));
  const clusterBits = 16;
  const cluster = 1 << clusterBits;
  view.setUint32(0, magic);
  view.setUint32(4, 3);
  view.setUint32(20, clusterBits);
  view.setBigUint64(24, BigInt(size));
  view.setUint32(36, Math.ceil(size / (cluster * cluster / 8)));
  view.setBigUint64(40, BigInt(2 * cluster));
  view.setBigUint64(48, BigInt(cluster));
  view.setUint32(56, 1);
  view.setUint32(96, 4);
  view.setUint32(100, 104);
  return new Uint8Array(view.buffer);
}
