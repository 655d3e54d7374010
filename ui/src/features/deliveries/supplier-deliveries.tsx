/** A supplier's deliveries, on its page. */
export function SupplierDeliveries(_: { id: string }) {
  return null;
}
