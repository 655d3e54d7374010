export function Suppliers() {
  return null;
}
