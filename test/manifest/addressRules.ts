import { PNG } from "pngjs";
import { allElements, describe, type ManifestElement } from "./manifestElement";

/** Where the add-in is served from, and its files there. */
export interface Site {
  /** `https://localhost:3000/`, with the slash */
  baseAddress: string;
  /** The bytes of a file by its path below the base address: `assets/icon-16.png` */
  readFile: (path: string) => Buffer | undefined;
}

/** Finds addresses that lead elsewhere, and images that are missing or of another size than declared. */
export function findAddressFaults(root: ManifestElement, site: Site): string[] {
  const elements = allElements(root);
  return [
    ...findBaseFaults(site.baseAddress),
    ...elements.flatMap((element) => findForeignAddresses(element, site.baseAddress)),
    ...elements.filter(({ name }) => name === "Icon").flatMap(findMissingSizes),
    ...elements.flatMap((element) => findImageFaults(element, elements, site)),
  ];
}

/** Pixels of the product's icon in the list of add-ins. */
const productIcons: Record<string, number> = { IconUrl: 32, HighResolutionIconUrl: 64 };
const requiredSizes = [16, 32, 80];
const allowedSizes = [16, 20, 24, 32, 40, 48, 64, 80];
const addressElements =
  /^(IconUrl|HighResolutionIconUrl|SupportUrl|AppDomain|bt:Url|bt:Image|SourceLocation)$/;

function findBaseFaults(baseAddress: string): string[] {
  if (/^https:\/\/.+\/$/.test(baseAddress)) return [];
  return [`The base address ${baseAddress} must begin with https:// and end with a slash.`];
}

function findForeignAddresses(element: ManifestElement, baseAddress: string): string[] {
  return addressesOf(element)
    .filter((address) => !address.startsWith(baseAddress))
    .map(
      (address) => `${describe(element)} leads to ${address}, which is not under ${baseAddress}.`,
    );
}

function addressesOf({ name, attributes, children, text }: ManifestElement): string[] {
  if (!addressElements.test(name)) return [];
  if (name === "AppDomain") return [text];
  if (attributes.resid !== undefined) return [];
  return [
    attributes.DefaultValue ?? "",
    ...children.map((override) => override.attributes.Value ?? ""),
  ];
}

function findMissingSizes(icon: ManifestElement): string[] {
  const sizes = icon.children.map(({ attributes }) => Number(attributes.size));
  return [
    ...requiredSizes
      .filter((size) => !sizes.includes(size))
      .map((size) => `${describe(icon)} lacks the required size ${size}.`),
    ...sizes
      .filter((size, index) => sizes.indexOf(size) < index)
      .map((size) => `${describe(icon)} names the size ${size} twice.`),
    ...sizes
      .filter((size) => !allowedSizes.includes(size))
      .map((size) => `${describe(icon)} names the size ${size}, which Office does not know.`),
  ];
}

function findImageFaults(
  element: ManifestElement,
  elements: ManifestElement[],
  site: Site,
): string[] {
  const { size, resid } = element.attributes;
  const pixels = productIcons[element.name] ?? Number(size);
  if (Number.isNaN(pixels)) return [];
  const image =
    resid === undefined
      ? element
      : elements.find(({ name, attributes }) => name === "bt:Image" && attributes.id === resid);
  return (image ? addressesOf(image) : [])
    .filter((address) => address.startsWith(site.baseAddress))
    .flatMap((address) => findFileFaults(address.slice(site.baseAddress.length), pixels, site));
}

function findFileFaults(path: string, pixels: number, site: Site): string[] {
  const file = site.readFile(path);
  if (!file) return [`The image ${path} does not exist.`];
  const measured = measure(file);
  if (!measured) return [`The image ${path} is not a PNG.`];
  const { width, height } = measured;
  if (width === pixels && height === pixels) return [];
  return [`The image ${path} is ${width} × ${height} pixels, declared are ${pixels} × ${pixels}.`];
}

function measure(file: Buffer): PNG | undefined {
  try {
    return PNG.sync.read(file);
  } catch {
    return undefined;
  }
}
