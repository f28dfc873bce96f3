/** Every look of a card is found by the card, because a newer one takes the place of one that waits or did not arrive. */
export const referralsAtSize = `
drop index delivery_update;
create index delivery_update on delivery (tenant_id, target) where kind = 'update';
create index delivery_trouble on delivery (tenant_id, id) where purpose = 'notification' and state in ('failed', 'uncertain');
`;
