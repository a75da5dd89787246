// AXI4-Lite slave: one register access at a time, as a write strobe and a read strobe with data three clocks later.
module keyline_axil_slave #(
    // Bits of a byte address.
    parameter int unsigned AddressWidth = 16
) (
    input  logic                    clk_i,
    input  logic                    rst_ni,

    input  logic [AddressWidth-1:0] s_axil_awaddr,
    input  logic                    s_axil_awvalid,
    output logic                    s_axil_awready,
    input  logic [31:0]             s_axil_wdata,
    input  logic [3:0]              s_axil_wstrb,
    input  logic                    s_axil_wvalid,
    output logic                    s_axil_wready,
    output logic [1:0]              s_axil_bresp,
    output logic                    s_axil_bvalid,
    input  logic                    s_axil_bready,
    input  logic [AddressWidth-1:0] s_axil_araddr,
    input  logic                    s_axil_arvalid,
    output logic                    s_axil_arready,
    output logic [31:0]             s_axil_rdata,
    output logic [1:0]              s_axil_rresp,
    output logic                    s_axil_rvalid,
    input  logic                    s_axil_rready,

    output logic                    write_o,
    output logic [AddressWidth-1:0] write_address_o,
    output logic [31:0]             write_data_o,
    output logic                    read_o,
    output logic [AddressWidth-1:0] read_address_o,
    input  logic [31:0]             read_data_i  // three clocks after read_o
);
  localparam logic [1:0] Okay = 2'b00;
  localparam logic [1:0] SlaveError = 2'b10;

  // Writes: address and data are taken together, when the last answer is out.
  logic take_write;
  assign take_write      = s_axil_awvalid & s_axil_wvalid & ~s_axil_bvalid;
  assign s_axil_awready  = take_write;
  assign s_axil_wready   = take_write;
  assign write_o         = take_write & (&s_axil_wstrb);
  assign write_address_o = {s_axil_awaddr[AddressWidth-1:2], 2'b00};
  assign write_data_o    = s_axil_wdata;

  always_ff @(posedge clk_i) begin
    if (!rst_ni) begin
      s_axil_bvalid <= 1'b0;
      s_axil_bresp  <= Okay;
    end else if (take_write) begin
      s_axil_bvalid <= 1'b1;
      s_axil_bresp  <= (&s_axil_wstrb) ? Okay : SlaveError;
    end else if (s_axil_bready) begin
      s_axil_bvalid <= 1'b0;
    end
  end

  // Reads: a clock for the address, three for the data, then the answer.
  logic [2:0] wait_q;
  assign s_axil_arready = wait_q == '0 & ~s_axil_rvalid;
  assign read_o         = s_axil_arvalid & s_axil_arready;
  assign read_address_o = {s_axil_araddr[AddressWidth-1:2], 2'b00};
  assign s_axil_rresp   = Okay;

  always_ff @(posedge clk_i) begin
    if (!rst_ni) begin
      wait_q        <= '0;
      s_axil_rvalid <= 1'b0;
      s_axil_rdata  <= '0;
    end else begin
      wait_q <= {wait_q[1:0], read_o};
      if (wait_q[2]) begin
        s_axil_rvalid <= 1'b1;
        s_axil_rdata  <= read_data_i;
      end else if (s_axil_rready) begin
        s_axil_rvalid <= 1'b0;
      end
    end
  end

  logic unused;
  assign unused = &{1'b0, s_axil_awaddr[1:0], s_axil_araddr[1:0]};
endmodule
