module programs (
  input logic clk_i, input logic rst_ni,
  input packets_pkg::icommand_t packets_icommand_tdata, input logic packets_icommand_tvalid, output logic packets_icommand_tready,
  input packets_pkg::ibeat_t packets_ibeat_tdata, input logic packets_ibeat_tvalid, output logic packets_ibeat_tready,
  output packets_pkg::obeat_t packets_obeat_tdata, output logic packets_obeat_tvalid, input logic packets_obeat_tready,
  output packets_pkg::osummary_t packets_osummary_tdata, output logic packets_osummary_tvalid, input logic packets_osummary_tready,
  input packets_pkg::limits_t packets_limits,
  input numbers_pkg::inumbers_t numbers_inumbers_tdata, input logic numbers_inumbers_tvalid, output logic numbers_inumbers_tready,
  output numbers_pkg::onumbers_t numbers_onumbers_tdata, output logic numbers_onumbers_tvalid, input logic numbers_onumbers_tready,
  input hash_step_pkg::istep_t hash_step_istep_tdata, input logic hash_step_istep_tvalid, output logic hash_step_istep_tready,
  output hash_step_pkg::ohash_t hash_step_ohash_tdata, output logic hash_step_ohash_tvalid, input logic hash_step_ohash_tready,
  input hash_two_pkg::istep_t hash_two_istep_tdata, input logic hash_two_istep_tvalid, output logic hash_two_istep_tready,
  output hash_two_pkg::ohash_t hash_two_ohash_tdata, output logic hash_two_ohash_tvalid, input logic hash_two_ohash_tready,
  input memory_pkg::iaccess_t memory_iaccess_tdata, input logic memory_iaccess_tvalid, output logic memory_iaccess_tready,
  output memory_pkg::oaccess_t memory_oaccess_tdata, output logic memory_oaccess_tvalid, input logic memory_oaccess_tready,
  input tallies_pkg::iaccess_t tallies_iaccess_tdata, input logic tallies_iaccess_tvalid, output logic tallies_iaccess_tready,
  output tallies_pkg::oaccess_t tallies_oaccess_tdata, output logic tallies_oaccess_tvalid, input logic tallies_oaccess_tready,
  input store_pkg::iaccess_t store_iaccess_tdata, input logic store_iaccess_tvalid, output logic store_iaccess_tready,
  output store_pkg::oaccess_t store_oaccess_tdata, output logic store_oaccess_tvalid, input logic store_oaccess_tready,
  input late_pkg::iword_t late_iword_tdata, input logic late_iword_tvalid, output logic late_iword_tready,
  output late_pkg::oword_t late_oword_tdata, output logic late_oword_tvalid, input logic late_oword_tready,
  input groups_pkg::iitem_t groups_iitem_tdata, input logic groups_iitem_tvalid, output logic groups_iitem_tready,
  output groups_pkg::oitem_t groups_oitem_tdata, output logic groups_oitem_tvalid, input logic groups_oitem_tready,
  input merge_pkg::ileft_t merge_ileft_tdata, input logic merge_ileft_tvalid, output logic merge_ileft_tready,
  input merge_pkg::iright_t merge_iright_tdata, input logic merge_iright_tvalid, output logic merge_iright_tready,
  output merge_pkg::oleft_t merge_oleft_tdata, output logic merge_oleft_tvalid, input logic merge_oleft_tready,
  output merge_pkg::oright_t merge_oright_tdata, output logic merge_oright_tvalid, input logic merge_oright_tready,
  input ring_pkg::iitem_t ring_iitem_tdata, input logic ring_iitem_tvalid, output logic ring_iitem_tready,
  output ring_pkg::oitem_t ring_oitem_tdata, output logic ring_oitem_tvalid, input logic ring_oitem_tready
);
  packets u_packets (.clk_i, .rst_ni, .icommand_tdata(packets_icommand_tdata), .icommand_tvalid(packets_icommand_tvalid), .icommand_tready(packets_icommand_tready), .ibeat_tdata(packets_ibeat_tdata), .ibeat_tvalid(packets_ibeat_tvalid), .ibeat_tready(packets_ibeat_tready), .obeat_tdata(packets_obeat_tdata), .obeat_tvalid(packets_obeat_tvalid), .obeat_tready(packets_obeat_tready), .osummary_tdata(packets_osummary_tdata), .osummary_tvalid(packets_osummary_tvalid), .osummary_tready(packets_osummary_tready), .limits(packets_limits));
  numbers u_numbers (.clk_i, .rst_ni, .inumbers_tdata(numbers_inumbers_tdata), .inumbers_tvalid(numbers_inumbers_tvalid), .inumbers_tready(numbers_inumbers_tready), .onumbers_tdata(numbers_onumbers_tdata), .onumbers_tvalid(numbers_onumbers_tvalid), .onumbers_tready(numbers_onumbers_tready));
  hash_step u_hash_step (.clk_i, .rst_ni, .istep_tdata(hash_step_istep_tdata), .istep_tvalid(hash_step_istep_tvalid), .istep_tready(hash_step_istep_tready), .ohash_tdata(hash_step_ohash_tdata), .ohash_tvalid(hash_step_ohash_tvalid), .ohash_tready(hash_step_ohash_tready));
  hash_two u_hash_two (.clk_i, .rst_ni, .istep_tdata(hash_two_istep_tdata), .istep_tvalid(hash_two_istep_tvalid), .istep_tready(hash_two_istep_tready), .ohash_tdata(hash_two_ohash_tdata), .ohash_tvalid(hash_two_ohash_tvalid), .ohash_tready(hash_two_ohash_tready));
  memory u_memory (.clk_i, .rst_ni, .iaccess_tdata(memory_iaccess_tdata), .iaccess_tvalid(memory_iaccess_tvalid), .iaccess_tready(memory_iaccess_tready), .oaccess_tdata(memory_oaccess_tdata), .oaccess_tvalid(memory_oaccess_tvalid), .oaccess_tready(memory_oaccess_tready));
  tallies u_tallies (.clk_i, .rst_ni, .iaccess_tdata(tallies_iaccess_tdata), .iaccess_tvalid(tallies_iaccess_tvalid), .iaccess_tready(tallies_iaccess_tready), .oaccess_tdata(tallies_oaccess_tdata), .oaccess_tvalid(tallies_oaccess_tvalid), .oaccess_tready(tallies_oaccess_tready));
  store u_store (.clk_i, .rst_ni, .iaccess_tdata(store_iaccess_tdata), .iaccess_tvalid(store_iaccess_tvalid), .iaccess_tready(store_iaccess_tready), .oaccess_tdata(store_oaccess_tdata), .oaccess_tvalid(store_oaccess_tvalid), .oaccess_tready(store_oaccess_tready));
  late u_late (.clk_i, .rst_ni, .iword_tdata(late_iword_tdata), .iword_tvalid(late_iword_tvalid), .iword_tready(late_iword_tready), .oword_tdata(late_oword_tdata), .oword_tvalid(late_oword_tvalid), .oword_tready(late_oword_tready));
  groups u_groups (.clk_i, .rst_ni, .iitem_tdata(groups_iitem_tdata), .iitem_tvalid(groups_iitem_tvalid), .iitem_tready(groups_iitem_tready), .oitem_tdata(groups_oitem_tdata), .oitem_tvalid(groups_oitem_tvalid), .oitem_tready(groups_oitem_tready));
  merge u_merge (.clk_i, .rst_ni, .ileft_tdata(merge_ileft_tdata), .ileft_tvalid(merge_ileft_tvalid), .ileft_tready(merge_ileft_tready), .iright_tdata(merge_iright_tdata), .iright_tvalid(merge_iright_tvalid), .iright_tready(merge_iright_tready), .oleft_tdata(merge_oleft_tdata), .oleft_tvalid(merge_oleft_tvalid), .oleft_tready(merge_oleft_tready), .oright_tdata(merge_oright_tdata), .oright_tvalid(merge_oright_tvalid), .oright_tready(merge_oright_tready));
  ring u_ring (.clk_i, .rst_ni, .iitem_tdata(ring_iitem_tdata), .iitem_tvalid(ring_iitem_tvalid), .iitem_tready(ring_iitem_tready), .oitem_tdata(ring_oitem_tdata), .oitem_tvalid(ring_oitem_tvalid), .oitem_tready(ring_oitem_tready));
endmodule
